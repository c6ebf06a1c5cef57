package uk.commonthread.strategy.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * The public thread, as others add to it. It holds only what has been published, so reading it can show no draft; and it
 * keeps the words that were published, so that editing a need or a priority changes it with the next version only.
 */
@ApplicationScoped
public class Threads {
    private final ThreadRepository thread;

    Threads(ThreadRepository thread) {
        this.thread = thread;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(ThreadNode node) {
        thread.put(node);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void link(ThreadLink link) {
        thread.put(link);
    }

    /**
     * Makes a version's trace public. What leads to each of its needs, priorities and sections is from now on as this
     * version says; a section that the version left out stays, under the version that held it last. Strategies share
     * needs and priorities: one that stands here as frozen later, with another strategy, stays as it is.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Trace trace, Instant frozenAt) {
        var renewed = new HashSet<UUID>();
        for (var node : trace.nodes()) {
            if (thread.putUnlessFrozenLater(node, frozenAt)) {
                renewed.add(node.id());
                if (node.kind() != NodeKind.STRATEGY) {
                    thread.removeLinksTo(node.id());
                }
            }
        }
        trace.links().stream().filter(link -> renewed.contains(link.to())).forEach(thread::put);
    }

    /** The themes that lead to any of these places. */
    public List<UUID> themesBehind(Collection<UUID> ids) {
        return thread.themesBehind(ids);
    }

    /** What came of a place, by stage. */
    public List<ThreadNode> after(UUID id) {
        return thread.after(id);
    }
}

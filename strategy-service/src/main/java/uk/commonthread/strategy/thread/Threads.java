package uk.commonthread.strategy.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The public thread, as others add to it and read it. It holds only what has been published, so reading it can show no
 * draft; and it keeps the words that were published, so that editing a need or a priority changes it with the next
 * version only.
 */
@ApplicationScoped
public class Threads {
    private final ThreadRepository thread;

    Threads(ThreadRepository thread) {
        this.thread = thread;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(ThreadNode node) {
        thread.lock();
        if (thread.put(node)) {
            thread.renewWhatRestsOn(List.of(node.id()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void link(ThreadLink link) {
        thread.put(List.of(link));
    }

    /**
     * Makes a version's trace public. What leads to each of its needs, priorities and sections is from now on as this
     * version says; a section that the version left out stays, under the version that held it last. Strategies share
     * needs and priorities: one that stands here as frozen later, with another strategy, stays as it is.
     *
     * @return the themes that lead to a place of the version, or led to one until now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> publish(Trace trace, Instant frozenAt) {
        thread.lock();
        var places = trace.nodes().stream().map(ThreadNode::id).toList();
        var themes = new TreeSet<>(thread.themesBehind(places));
        var renewed = new HashSet<>(thread.put(trace.nodes(), frozenAt));
        thread.removeLinksTo(trace.nodes().stream()
                .filter(node -> node.kind() != NodeKind.STRATEGY && renewed.contains(node.id()))
                .map(ThreadNode::id)
                .toList());
        thread.put(trace.links().stream()
                .filter(link -> renewed.contains(link.to()))
                .toList());
        thread.renewWhatRestsOn(renewed);
        themes.addAll(thread.themesBehind(places));
        return themes;
    }

    /** What the public reads of these places; one that is not public has no entry. */
    public Map<UUID, PublicPlace> places(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : thread.places(ids);
    }

    /** What came of each of these places, by stage; one of which nothing came has no entry. */
    public Map<UUID, List<ThreadNode>> after(Collection<UUID> ids) {
        return thread.after(ids);
    }
}

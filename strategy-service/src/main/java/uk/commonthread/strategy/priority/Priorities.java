package uk.commonthread.strategy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.strategy.thread.Cause;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.NodeKind;
import uk.commonthread.strategy.thread.Reason;
import uk.commonthread.strategy.thread.ThreadNode;
import uk.commonthread.strategy.thread.TraceLinks;

/** The priorities, as sections take them up and versions rest on them. */
@ApplicationScoped
public class Priorities {
    private static final String FIELD = "priorityIds";

    private final PriorityRepository priorities;
    private final TraceLinks links;

    Priorities(PriorityRepository priorities, TraceLinks links) {
        this.priorities = priorities;
        this.links = links;
    }

    /** Makes a section take up these priorities, all of which must be of one of its partnerships. */
    public void link(List<UUID> partnershipIds, UUID sectionId, List<UUID> ids) {
        Cause.requireDistinct(FIELD, ids);
        var found = priorities.of(ids).stream().collect(Collectors.toMap(Priority::id, Function.identity()));
        for (int i = 0; i < ids.size(); i++) {
            var priority = found.get(ids.get(i));
            if (priority == null || !partnershipIds.contains(priority.partnershipId())) {
                throw ApiException.field(
                        FIELD + "[" + i + "]", "unknown", "is no priority of a partnership whose strategy it is");
            }
        }
        links.replace(
                LinkKind.TAKEN_UP_IN,
                sectionId,
                ids.stream().map(id -> new Cause(id, null)).toList());
    }

    /** Whose priorities these sections take up. */
    public Set<UUID> partnershipsBehind(Collection<UUID> sectionIds) {
        var ids = links.to(sectionIds).values().stream()
                .flatMap(List::stream)
                .map(Reason::from)
                .distinct()
                .toList();
        return priorities.of(ids).stream().map(Priority::partnershipId).collect(Collectors.toUnmodifiableSet());
    }

    /** Their places on the thread, as they are worded now. */
    public List<ThreadNode> nodes(Collection<UUID> ids) {
        return priorities.of(ids).stream()
                .map(priority -> ThreadNode.of(
                        priority.id(),
                        NodeKind.PRIORITY,
                        priority.statement(),
                        priority.whyTogether(),
                        priority.recordedAt()))
                .toList();
    }

    /** A published version takes them up: from now on everyone may read them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Collection<UUID> ids, Instant when) {
        priorities.publish(ids, when);
    }
}

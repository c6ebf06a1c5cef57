package uk.commonthread.strategy.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commonthread.kit.identity.Caller;

/** The working links: every one says why, and who said so and when. */
@ApplicationScoped
public class TraceLinks {
    private final TraceLinkRepository links;
    private final Caller caller;
    private final Clock clock;

    TraceLinks(TraceLinkRepository links, Caller caller, Clock clock) {
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes these the only links of this kind to a thing; those that stay as they were keep their author and date. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(LinkKind kind, UUID to, List<Cause> causes) {
        var now = clock.instant();
        var by = caller.personId();
        Map<UUID, TraceLink> existing =
                links.ofKindTo(kind, to).stream().collect(Collectors.toMap(TraceLink::fromId, Function.identity()));
        var kept = new HashSet<UUID>();
        for (int position = 0; position < causes.size(); position++) {
            var cause = causes.get(position);
            var link = existing.get(cause.id());
            if (link == null) {
                links.persist(new TraceLink(kind, to, cause, position, by, now));
            } else {
                link.restate(cause, position, by, now);
                kept.add(cause.id());
            }
        }
        existing.values().stream().filter(link -> !kept.contains(link.fromId())).forEach(links::delete);
        links.flush();
    }

    /** The links to each of these things, in their editor's order; a thing without links has no entry. */
    public Map<UUID, List<Reason>> to(Collection<UUID> ids) {
        return links.to(ids).stream().map(TraceLink::reason).collect(Collectors.groupingBy(Reason::to));
    }

    /** Which of these things something rests on. */
    public Set<UUID> linked(Collection<UUID> ids) {
        return Set.copyOf(links.linked(ids));
    }
}

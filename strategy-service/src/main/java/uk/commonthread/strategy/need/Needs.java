package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The needs, as priorities and versions rest on them. */
@ApplicationScoped
public class Needs {
    private static final String FIELD = "needs";

    private final NeedRepository needs;
    private final TraceLinks links;

    Needs(NeedRepository needs, TraceLinks links) {
        this.needs = needs;
        this.links = links;
    }

    /** Makes a priority rest on these needs, all of which must be its own partnership's. */
    public void link(UUID partnershipId, UUID priorityId, List<NeedCause> causes) {
        var ids = causes.stream().map(NeedCause::needId).toList();
        Cause.requireDistinct(FIELD, ids);
        var found = byId(ids);
        for (int i = 0; i < ids.size(); i++) {
            var need = found.get(ids.get(i));
            if (need == null || !need.partnershipId().equals(partnershipId)) {
                throw ApiException.field(FIELD + "[" + i + "].needId", "unknown", "is no need of this partnership");
            }
        }
        links.replace(
                LinkKind.CALLS_FOR,
                priorityId,
                causes.stream().map(NeedCause::cause).toList());
    }

    /** The links from needs among these, as their partnership works on them; links from other things are passed over. */
    public Map<UUID, List<NeedReason>> describe(Collection<Reason> reasons) {
        var found = byId(reasons.stream().map(Reason::from).toList());
        var described = new HashMap<UUID, List<NeedReason>>();
        for (var reason : reasons) {
            var need = found.get(reason.from());
            if (need != null) {
                described
                        .computeIfAbsent(reason.to(), _ -> new ArrayList<>())
                        .add(new NeedReason(need.id(), need.statement(), reason.because(), reason.by(), reason.at()));
            }
        }
        return described;
    }

    /** Their places on the thread, as they are worded now. */
    public List<ThreadNode> nodes(Collection<UUID> ids) {
        return needs.of(ids).stream()
                .map(need -> ThreadNode.of(
                                need.id(), NodeKind.NEED, need.statement(), need.evidence(), need.recordedAt())
                        .sourced(need.source()))
                .toList();
    }

    /** A published version rests on them: from now on everyone may read them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Collection<UUID> ids, Instant when) {
        needs.publish(ids, when);
    }

    private Map<UUID, Need> byId(Collection<UUID> ids) {
        return needs.of(ids).stream().collect(Collectors.toMap(Need::id, Function.identity()));
    }
}

package uk.commonthread.strategy.document.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.strategy.thread.NodeKind;
import uk.commonthread.strategy.thread.ThreadNode;
import uk.commonthread.strategy.thread.Threads;

/** Tells what has become of themes, so that those who spoke can be told. */
@ApplicationScoped
class Uptakes {
    private final Session session;
    private final Threads threads;
    private final Outbox outbox;

    Uptakes(Session session, Threads threads, Outbox outbox) {
        this.session = session;
        this.threads = threads;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Collection<UUID> themeIds) {
        if (themeIds.isEmpty()) {
            return;
        }
        var versions = nextVersions(themeIds);
        var after = threads.after(themeIds);
        outbox.changed(
                "updated",
                versions.entrySet().stream()
                        .map(version -> state(
                                version.getKey(), version.getValue(), after.getOrDefault(version.getKey(), List.of())))
                        .toList());
    }

    private static UptakeState state(UUID themeId, int version, List<ThreadNode> after) {
        var byKind = after.stream().collect(Collectors.groupingBy(ThreadNode::kind));
        var strategies = byKind.getOrDefault(NodeKind.STRATEGY, List.of()).stream()
                .collect(Collectors.toMap(ThreadNode::id, Function.identity()));
        var sections = byKind.getOrDefault(NodeKind.SECTION, List.of()).stream()
                .map(section -> {
                    var strategyId = Objects.requireNonNull(section.strategyId());
                    return new UptakeState.TakenUpIn(
                            section.id(),
                            strategyId,
                            Objects.requireNonNull(strategies.get(strategyId)).title(),
                            Objects.requireNonNull(section.versionNumber()),
                            section.title(),
                            section.at());
                })
                .toList();
        var priorities = byKind.getOrDefault(NodeKind.PRIORITY, List.of()).stream()
                .map(priority -> new UptakeState.SupportedPriority(priority.id(), priority.title()))
                .toList();
        return new UptakeState(themeId, version, sections, priorities);
    }

    private Map<UUID, Integer> nextVersions(Collection<UUID> themeIds) {
        List<Object[]> rows = session.createNativeQuery("""
                        insert into theme_uptake as u (theme_id, version)
                        select t.id, 1 from unnest(cast(:themeIds as uuid[])) as t (id) order by t.id
                        on conflict (theme_id) do update set version = u.version + 1
                        returning theme_id, version""", Object[].class)
                .setParameter("themeIds", themeIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}

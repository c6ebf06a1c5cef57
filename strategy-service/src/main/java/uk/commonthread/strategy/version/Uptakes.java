package uk.commonthread.strategy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
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
        // Always in one order, so that two publications at once wait for each other and never for a circle.
        themeIds.stream().distinct().sorted().forEach(this::tell);
    }

    private void tell(UUID themeId) {
        // Numbered first: its row lock makes a publication that comes second read what the first one wrote.
        var version = nextVersion(themeId);
        var after = threads.after(themeId).stream().collect(Collectors.groupingBy(ThreadNode::kind));
        var strategies = after.getOrDefault(NodeKind.STRATEGY, List.of()).stream()
                .collect(Collectors.toMap(ThreadNode::id, Function.identity()));
        var sections = after.getOrDefault(NodeKind.SECTION, List.of()).stream()
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
        var priorities = after.getOrDefault(NodeKind.PRIORITY, List.of()).stream()
                .map(priority -> new UptakeState.SupportedPriority(priority.id(), priority.title()))
                .toList();
        outbox.publish(new UptakeState(themeId, version, sections, priorities));
    }

    private int nextVersion(UUID themeId) {
        return session.createNativeQuery("""
                        insert into theme_uptake as u (theme_id, version) values (:themeId, 1)
                        on conflict (theme_id) do update set version = u.version + 1 returning version""", Integer.class)
                .setParameter("themeId", themeId)
                .getSingleResult();
    }
}

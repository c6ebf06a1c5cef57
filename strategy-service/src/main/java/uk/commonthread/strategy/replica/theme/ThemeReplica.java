package uk.commonthread.strategy.replica.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.NodeKind;
import uk.commonthread.strategy.thread.ThreadLink;
import uk.commonthread.strategy.thread.ThreadNode;
import uk.commonthread.strategy.thread.Threads;

/** Takes over what engagement-service says of themes and engagements, and puts both on the public thread. */
@ApplicationScoped
class ThemeReplica {
    private final Session session;
    private final Threads threads;
    private final Clock clock;

    ThemeReplica(Session session, Threads threads, Clock clock) {
        this.session = session;
        this.threads = threads;
        this.clock = clock;
    }

    /** A theme as engagement-service publishes it. */
    record ThemeState(
            UUID id,
            int version,
            UUID engagementId,
            List<UUID> partnershipIds,
            String title,
            @Nullable String description,
            @Nullable Integer contributions,
            boolean suppressed,
            Instant publishedAt) {}

    /** An engagement as engagement-service publishes it. */
    record EngagementState(UUID id, int version, String title, String status, LocalDate opens) {}

    /** Takes over a theme unless a newer state of it is here already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(ThemeState theme) {
        var description = theme.description() == null ? "" : theme.description();
        var applied = session.createNativeMutationQuery("""
                        insert into theme_replica as t (id, version, engagement_id, title, description,
                            contributions, suppressed, published_at)
                        values (:id, :version, :engagementId, :title, :description,
                            cast(:contributions as integer), :suppressed, :publishedAt)
                        on conflict (id) do update set version = excluded.version, title = excluded.title,
                            engagement_id = excluded.engagement_id,
                            description = excluded.description, contributions = excluded.contributions,
                            suppressed = excluded.suppressed, published_at = excluded.published_at
                        where t.version < excluded.version""")
                .setParameter("id", theme.id())
                .setParameter("version", theme.version())
                .setParameter("engagementId", theme.engagementId())
                .setParameter("title", theme.title())
                .setParameter("description", description)
                .setParameter("contributions", theme.suppressed() ? null : theme.contributions())
                .setParameter("suppressed", theme.suppressed())
                .setParameter("publishedAt", theme.publishedAt())
                .executeUpdate();
        if (applied == 1) {
            belongs(theme);
            threads.put(
                    ThreadNode.of(theme.id(), NodeKind.THEME, theme.title(), theme.description(), theme.publishedAt()));
            threads.link(new ThreadLink(LinkKind.RAISED, theme.engagementId(), theme.id(), null, theme.publishedAt()));
        }
    }

    private void belongs(ThemeState theme) {
        session.createNativeMutationQuery("""
                        with gone as (
                            delete from theme_replica_partnership
                            where theme_id = :id and partnership_id <> all(:partnershipIds)
                        )
                        insert into theme_replica_partnership (theme_id, partnership_id)
                        select cast(:id as uuid), body from unnest(:partnershipIds) as body
                        on conflict do nothing""")
                .setParameter("id", theme.id())
                .setParameter("partnershipIds", theme.partnershipIds().toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Takes over an engagement unless a newer state of it is here already. Drafts are not sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(EngagementState engagement) {
        var applied = session.createNativeMutationQuery("""
                        insert into engagement_replica as e (id, version, title, status)
                        values (:id, :version, :title, :status)
                        on conflict (id) do update set version = excluded.version, title = excluded.title,
                            status = excluded.status
                        where e.version < excluded.version""")
                .setParameter("id", engagement.id())
                .setParameter("version", engagement.version())
                .setParameter("title", engagement.title())
                .setParameter("status", engagement.status())
                .executeUpdate();
        if (applied == 1) {
            threads.put(ThreadNode.of(
                    engagement.id(),
                    NodeKind.ENGAGEMENT,
                    engagement.title(),
                    null,
                    engagement.opens().atStartOfDay(clock.getZone()).toInstant()));
        }
    }

    Map<UUID, String> engagementTitles(Collection<UUID> ids) {
        return session.createNativeQuery(
                        "select id, title from engagement_replica where id = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}

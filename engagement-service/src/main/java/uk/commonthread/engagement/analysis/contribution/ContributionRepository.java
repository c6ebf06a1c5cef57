package uk.commonthread.engagement.analysis.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.PageRequest;

/** Reads what {@code POST /responses} wrote; contributions are written there, in one statement with their response. */
@ApplicationScoped
class ContributionRepository {
    private static final String ACCEPTED =
            "select 1 from coding k where k.contribution_id = c.id and k.state = 'ACCEPTED'";

    private final Session session;

    ContributionRepository(Session session) {
        this.session = session;
    }

    record Said(UUID id, UUID questionId, String text, Instant receivedAt) {
        @Override
        public String toString() {
            return "Said[id=" + id + "]";
        }
    }

    /** In order of arrival. */
    List<Said> list(UUID engagementId, @Nullable Boolean coded, PageRequest page) {
        var filter = coded == null ? "" : " and " + (coded ? "" : "not ") + "exists (" + ACCEPTED + ")";
        return session.createNativeQuery("""
                        select c.id, c.question_id, c.text, c.received_at from contribution c
                        where c.engagement_id = :engagementId and c.id > :after""" + filter + " order by c.id", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("question_id", UUID.class)
                .addScalar("text", String.class)
                .addScalar("received_at", Instant.class)
                .setParameter("engagementId", engagementId)
                .setParameter("after", page.after())
                .setMaxResults(page.rowsToRead())
                .getResultStream()
                .map(row -> new Said((UUID) row[0], (UUID) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    /** The engagement that a contribution belongs to, with the contribution locked: its codings change one by one. */
    Optional<UUID> lock(UUID contributionId) {
        return session.createNativeQuery(
                        "select engagement_id from contribution where id = :id for no key update", UUID.class)
                .setParameter("id", contributionId)
                .uniqueResultOptional();
    }

    Set<UUID> acceptedThemes(UUID engagementId, UUID responseId) {
        return Set.copyOf(session.createNativeQuery("""
                        select distinct k.theme_id from contribution c
                        join coding k on k.engagement_id = c.engagement_id and k.contribution_id = c.id
                        where c.engagement_id = :engagementId and c.response_id = :responseId
                          and k.state = 'ACCEPTED'""", UUID.class)
                .setParameter("engagementId", engagementId)
                .setParameter("responseId", responseId)
                .getResultList());
    }

    Map<UUID, Integer> countByTheme(Collection<UUID> themeIds) {
        return session.createNativeQuery("""
                        select theme_id, accepted from theme_codings where theme_id in (:themeIds)""", Object[].class)
                .setParameter("themeIds", List.copyOf(themeIds))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}

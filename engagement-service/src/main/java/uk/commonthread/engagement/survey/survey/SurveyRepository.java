package uk.commonthread.engagement.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.store.Repository;

@ApplicationScoped
class SurveyRepository extends Repository<Survey> {

    Optional<Survey> ofEngagement(UUID engagementId) {
        return find("engagementId", engagementId).firstResultOptional();
    }

    /** Without the questions: a list of engagements has no use for them. */
    Map<UUID, UUID> idsByEngagement(Collection<UUID> engagementIds) {
        return getEntityManager()
                .createQuery("select engagementId, id from Survey where engagementId in :ids", Object[].class)
                .setParameter("ids", List.copyOf(engagementIds))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}

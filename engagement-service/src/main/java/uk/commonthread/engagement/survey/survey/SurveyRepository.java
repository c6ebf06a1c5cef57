package uk.commonthread.engagement.survey.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

    Survey require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Survey require(UUID id, int expectedVersion) {
        var survey = require(id);
        Versions.requireCurrent(expectedVersion, survey.version());
        return survey;
    }

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

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no survey " + id);
    }
}

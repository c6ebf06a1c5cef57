package uk.commonthread.engagement.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
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

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no survey " + id);
    }
}

package uk.commonthread.engagement.survey.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.engagement.engagement.SurveyOfEngagement;
import uk.commonthread.engagement.survey.question.Questions;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class SurveyService implements SurveyOfEngagement {
    private final SurveyRepository surveys;
    private final Engagements engagements;
    private final Acts acts;
    private final EntityManager em;
    private final FrozenSurveys frozen;
    private final Audit audit;

    SurveyService(
            SurveyRepository surveys,
            Engagements engagements,
            Acts acts,
            EntityManager em,
            FrozenSurveys frozen,
            Audit audit) {
        this.surveys = surveys;
        this.engagements = engagements;
        this.acts = acts;
        this.em = em;
        this.frozen = frozen;
        this.audit = audit;
    }

    @Transactional
    Page<SurveyView> list(UUID engagementId, PageRequest page) {
        engagements.requireVisible(engagementId);
        var rows = surveys.find("engagementId = ?1 and id > ?2 order by id", engagementId, page.after())
                .page(0, page.rowsToRead())
                .list();
        return page.of(rows, Survey::id, SurveyView::of);
    }

    @Transactional
    SurveyView get(UUID id) {
        return SurveyView.of(requireVisible(id));
    }

    /** The survey, unless it is a draft that the caller may not know of. */
    private Survey requireVisible(UUID id) {
        var survey = surveys.require(id);
        if (survey.status() == SurveyStatus.DRAFT
                && engagements.findVisible(survey.engagementId()).isEmpty()) {
            throw surveys.unknown(id);
        }
        return survey;
    }

    @Transactional
    SurveyView create(@Nullable String key, SurveyInput request) {
        return acts.once(key, "createSurvey", request, id -> SurveyView.of(surveys.require(id)), () -> create(request));
    }

    private UUID create(SurveyInput request) {
        var engagement = engagements.require(request.engagementId());
        if (surveys.ofEngagement(engagement.id()).isPresent()) {
            throw new ApiException(SurveyProblem.ENGAGEMENT_HAS_SURVEY, "Change the one that is there");
        }
        if (!engagement.isDraft()) {
            throw new ApiException(SurveyProblem.SURVEY_FROZEN, "The engagement is open already");
        }
        return surveys.add(new Survey(request, Questions.of(request.questions(), List.of(), SurveyService::newId)));
    }

    @Transactional
    SurveyView update(UUID id, int expectedVersion, SurveyInput request) {
        ApiException.requireSame("engagementId", surveys.require(id).engagementId(), request.engagementId());
        var survey = surveys.require(id, expectedVersion);
        survey.update(request, Questions.of(request.questions(), survey.questions(), SurveyService::newId));
        surveys.flush();
        return SurveyView.of(survey);
    }

    @Override
    @Transactional
    public Map<UUID, UUID> surveyIds(Collection<UUID> engagementIds) {
        return surveys.idsByEngagement(engagementIds);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void freeze(UUID engagementId) {
        var survey = surveys.ofEngagement(engagementId).orElseThrow(Survey::noQuestions);
        survey.freeze();
        surveys.flush();
        audit.call("frozen", survey.id());
        em.createNativeQuery("""
                        insert into survey_version (survey_id, number, frozen_at, snapshot)
                        values (:id, :number, :now, cast(:snapshot as jsonb))""")
                .setParameter("id", survey.id())
                .setParameter("number", Survey.FIRST_VERSION)
                .setParameter("now", acts.now())
                .setParameter("snapshot", snapshot(survey))
                .executeUpdate();
    }

    private String snapshot(Survey survey) {
        return frozen.snapshot(new FrozenSurvey(
                survey.id(),
                Survey.FIRST_VERSION,
                survey.engagementId(),
                survey.title(),
                survey.introduction(),
                survey.questions()));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}

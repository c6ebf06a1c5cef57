package uk.commonthread.engagement.survey.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;

/**
 * The questions of one engagement. They may change until the engagement opens; what is frozen then stays as it is, so
 * that everybody answers the same and no result can break.
 */
@Entity
@Audited(value = "engagement.survey", of = "engagement.engagement", by = "engagementId")
class Survey extends VersionedEntity {
    static final int FIRST_VERSION = 1;

    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String title;

    private @Nullable String introduction;
    private @Nullable Integer frozenVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Question> questions;

    protected Survey() {}

    Survey(SurveyInput input, List<Question> questions) {
        engagementId = input.engagementId();
        update(input, questions);
    }

    final void update(SurveyInput input, List<Question> newQuestions) {
        requireDraft();
        title = input.title().strip();
        introduction = input.plainIntroduction();
        questions = newQuestions;
    }

    void freeze() {
        requireDraft();
        if (questions.isEmpty()) {
            throw noQuestions();
        }
        frozenVersion = FIRST_VERSION;
    }

    static ApiException noQuestions() {
        return new ApiException(SurveyProblem.SURVEY_HAS_NO_QUESTIONS, "Write its questions first");
    }

    private void requireDraft() {
        if (frozenVersion != null) {
            throw new ApiException(
                    SurveyProblem.SURVEY_FROZEN, "People are answering it; its questions stay as they are");
        }
    }

    UUID engagementId() {
        return engagementId;
    }

    String title() {
        return title;
    }

    @Nullable
    String introduction() {
        return introduction;
    }

    SurveyStatus status() {
        return frozenVersion == null ? SurveyStatus.DRAFT : SurveyStatus.FROZEN;
    }

    @Nullable
    Integer frozenVersion() {
        return frozenVersion;
    }

    List<Question> questions() {
        return questions;
    }
}

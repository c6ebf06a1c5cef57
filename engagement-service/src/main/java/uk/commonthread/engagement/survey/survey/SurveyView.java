package uk.commonthread.engagement.survey.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.kit.web.Versioned;

/**
 * A survey as its readers see it.
 *
 * @param frozenVersion the version that people answer; null while it is a draft
 */
@Schema(name = "Survey")
record SurveyView(
        UUID id,
        int version,
        UUID engagementId,
        String title,
        @Nullable String introduction,
        SurveyStatus status,
        @Nullable Integer frozenVersion,
        List<Question> questions)
        implements Versioned {

    static SurveyView of(Survey survey) {
        return new SurveyView(
                survey.id(),
                survey.version(),
                survey.engagementId(),
                survey.title(),
                survey.introduction(),
                survey.status(),
                survey.frozenVersion(),
                survey.questions());
    }
}

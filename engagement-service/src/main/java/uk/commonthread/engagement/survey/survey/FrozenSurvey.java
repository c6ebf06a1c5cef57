package uk.commonthread.engagement.survey.survey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.Question;

/** What was asked, exactly as people saw it. Stored once, when the engagement opens, and never changed. */
public record FrozenSurvey(
        UUID surveyId,
        int number,
        UUID engagementId,
        String title,
        @Nullable String introduction,
        List<Question> questions) {}

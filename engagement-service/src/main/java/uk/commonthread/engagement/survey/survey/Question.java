package uk.commonthread.engagement.survey.survey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its id stays the same over versions, formats and languages, so that answers stay comparable.
 *
 * @param options what can be chosen; empty for the kinds that have no choice
 * @param scale what the ends mean, for a scale
 * @param maxLength the most characters, for free text
 */
public record Question(
        UUID id,
        QuestionKind kind,
        String text,
        @Nullable String hint,
        boolean required,
        List<Option> options,
        @Nullable Scale scale,
        @Nullable Integer maxLength) {}

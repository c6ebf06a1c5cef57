package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.kit.format.Format;

/**
 * Answers as they are kept with a response, by question: the JSON value that is natural to its kind, and true where
 * somebody said something, which is a contribution. Their format is a column of its own, since the members are questions.
 * The statement that counts answers counts this format.
 */
public record KeptAnswers(Map<UUID, JsonNode> byQuestion) {
    static final int FORMAT = 1;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeptAnswers {}

    /** How they are read. */
    public static Format<KeptAnswers> format(ObjectMapper json) {
        return Format.first(KeptAnswers.class, json);
    }

    /** Without the answers: a record that finds its way into a log must not take them there. */
    @Override
    public String toString() {
        return "KeptAnswers[" + byQuestion.size() + " answers]";
    }
}

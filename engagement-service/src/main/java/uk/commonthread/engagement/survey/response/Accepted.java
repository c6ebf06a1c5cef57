package uk.commonthread.engagement.survey.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers that fit their survey, as they are stored.
 *
 * @param values by question: what {@link uk.commonthread.engagement.survey.question.Question#check} keeps
 * @param words what was said in free text, apart from the rest, so that it lies in one place only
 */
record Accepted(Map<UUID, JsonNode> values, List<Words> words) {

    /** What a person said in answer to a question. */
    record Words(UUID questionId, String text) {
        @Override
        public String toString() {
            return "Words[questionId=" + questionId + "]";
        }
    }

    /** Without the answers: a record that finds its way into a log must not take them there. */
    @Override
    public String toString() {
        return "Accepted[" + values.size() + " answers]";
    }
}

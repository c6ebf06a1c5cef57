package uk.commonthread.engagement.survey.question;

import java.util.Map;

/**
 * How a question was answered.
 *
 * @param responses how many people answered the survey
 * @param byValue by value, as the text of what is kept, how many gave it
 */
public record Counts(int responses, Map<String, Integer> byValue) {
    int of(String value) {
        return byValue.getOrDefault(value, 0);
    }
}

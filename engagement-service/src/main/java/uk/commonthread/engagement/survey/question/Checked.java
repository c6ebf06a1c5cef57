package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an answer that was held against its question. */
public sealed interface Checked {

    /** There is nothing in it. */
    Checked PASSED_OVER = new PassedOver();

    /** It fits, and this is kept. */
    static Checked kept(JsonNode value) {
        return new Kept(value, null);
    }

    /** It is in somebody's own words, which lie in a place of their own. */
    static Checked said(String words) {
        return new Kept(BooleanNode.TRUE, words);
    }

    static Checked refused(String code, String advice) {
        return refused(code, Map.of(), advice);
    }

    static Checked refused(String code, Map<String, Object> params, String advice) {
        return new Refused(code, params, advice);
    }

    /** It is a JSON value of another kind. */
    static Checked notHow() {
        return refused("wrong-kind", "This is not how the question is answered");
    }

    /**
     * It fits.
     *
     * @param value what is stored with the response
     * @param words what was said, which is stored apart from it
     */
    record Kept(JsonNode value, @Nullable String words) implements Checked {
        /** Without the answer: a record that finds its way into a log must not take it there. */
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /**
     * It does not fit.
     *
     * @param code what is wrong, and with the parameters what its words need
     * @param advice what to do about it; never the answer itself
     */
    record Refused(String code, Map<String, Object> params, String advice) implements Checked {}

    /** Nothing was answered. */
    record PassedOver() implements Checked {}
}

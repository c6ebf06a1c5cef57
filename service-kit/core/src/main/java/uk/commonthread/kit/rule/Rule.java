package uk.commonthread.kit.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One demand of a legal regime, as it is for some days.
 *
 * @param code stays, however often the demand changes
 * @param source statute and section, in words for people
 * @param check the name of what looks whether it is met
 * @param params for that check, as it describes them
 */
public record Rule(
        String code,
        Kind kind,
        String title,
        String source,
        String check,
        JsonNode params,
        LocalDate from,
        @Nullable LocalDate to) {

    public enum Kind {
        /** The next stage stays shut until it is met. */
        GATE,
        /** It is shown what was done about it. */
        EVIDENCE,
        /** It is to be done by a day. */
        DEADLINE
    }
}

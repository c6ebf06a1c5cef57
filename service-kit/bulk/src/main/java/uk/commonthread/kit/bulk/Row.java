package uk.commonthread.kit.bulk;

import org.jspecify.annotations.Nullable;

/**
 * A row as it is kept.
 *
 * @param data a record, which the database has as JSON
 * @param fault a code that says why it cannot be taken over; null where it can
 */
public record Row(Object data, @Nullable String fault) {

    public static Row of(Object data) {
        return new Row(data, null);
    }
}

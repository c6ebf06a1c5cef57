package uk.commonthread.kit.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a table.
 *
 * @param rows each with a cell for every column: text, a number, a boolean, a day, or null for nothing
 * @param counted how much of the {@linkplain Export#total() whole} they are
 * @param next where the rows after these begin; null where there are none
 */
public record Rows(
        List<? extends List<? extends @Nullable Object>> rows,
        int counted,
        @Nullable String next) {

    /** Rows of which each counts. */
    public Rows(List<? extends List<? extends @Nullable Object>> rows, @Nullable String next) {
        this(rows, rows.size(), next);
    }
}

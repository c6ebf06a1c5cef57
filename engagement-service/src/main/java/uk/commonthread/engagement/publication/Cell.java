package uk.commonthread.engagement.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One count of one publication.
 *
 * @param actual what was counted on that day; never leaves the service
 * @param shown what was printed; null where it was suppressed
 * @param exact whether what was printed is what was counted on that day, rather than an earlier figure that stood
 */
record Cell(int actual, @Nullable Integer shown, boolean exact) {
    static Cell exactly(int actual) {
        return new Cell(actual, actual, true);
    }

    static Cell standing(int actual, @Nullable Integer shown) {
        return new Cell(actual, shown, false);
    }

    @JsonIgnore
    Figure figure() {
        return Figure.of(shown);
    }
}

package uk.commonthread.engagement.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells of one publication that add up to a total: each person is in exactly one of them.
 *
 * @param cells by what they count
 * @param last what the next publication must know of it; null while that is nothing
 */
record Table(Map<String, Figure> cells, @Nullable Shown last) {
    static Table of(Shown shown) {
        return new Table(figures(shown.cells(), shown.figures()), shown);
    }

    /** Nothing of it is shown. */
    static Table withheld(Set<String> cells, @Nullable Shown last) {
        return new Table(figures(cells, Collections.emptyMap()), last);
    }

    Figure figure(String key) {
        return cells.getOrDefault(key, Figure.SUPPRESSED);
    }

    boolean isWithheld() {
        return cells.values().stream().allMatch(Figure::suppressed);
    }

    private static Map<String, Figure> figures(Set<String> cells, Map<String, Integer> shown) {
        var figures = new LinkedHashMap<String, Figure>();
        cells.forEach(key -> figures.put(key, Figure.of(shown.get(key))));
        return figures;
    }
}

package uk.commonthread.engagement.publication;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table as the public saw it last; it says nothing that was not public.
 *
 * @param total the rounded total of the publication before
 * @param withheld whether that showed nothing of the table; the rest is of the last one that did
 * @param cells all of the table
 * @param figures of those among them that were shown
 */
record Shown(int total, boolean withheld, Set<String> cells, Map<String, Integer> figures) {
    static Shown nothing(int total, @Nullable Shown before) {
        return before == null
                ? new Shown(total, true, Set.of(), Map.of())
                : new Shown(total, true, before.cells(), before.figures());
    }

    Set<String> hidden() {
        var hidden = new TreeSet<>(cells);
        hidden.removeAll(figures.keySet());
        return hidden;
    }
}

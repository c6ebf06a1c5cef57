package uk.commonthread.engagement.publication;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table as the public saw it last; it says nothing that was not public.
 *
 * @param total the rounded total
 * @param cells all of the table
 * @param figures of those among them that were shown
 */
record Shown(int total, Set<String> cells, Map<String, Integer> figures) {
    Set<String> hidden() {
        var hidden = new TreeSet<>(cells);
        hidden.removeAll(figures.keySet());
        return hidden;
    }
}

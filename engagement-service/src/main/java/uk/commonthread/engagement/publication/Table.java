package uk.commonthread.engagement.publication;

import java.util.Map;

/**
 * Cells of one publication that add up to a total: each person is in exactly one of them.
 *
 * @param cells by what they count; one that is not there counted nobody
 */
record Table(Cell total, Map<String, Cell> cells) {
    private static final Cell NOBODY = Cell.exactly(0);

    Figure figure(String key) {
        return cells.getOrDefault(key, NOBODY).figure();
    }

    int actual(String key) {
        return cells.getOrDefault(key, NOBODY).actual();
    }

    boolean isHidden(String key) {
        return !cells.getOrDefault(key, NOBODY).exact();
    }
}

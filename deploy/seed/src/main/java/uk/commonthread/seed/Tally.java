package uk.commonthread.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what was made, to tell the person who waits. */
final class Tally {
    private final Map<String, Integer> since = new LinkedHashMap<>();
    private int total;

    void made(String what) {
        since.merge(what, 1, Integer::sum);
        total++;
    }

    /** What was made since the last line. */
    String takeLine() {
        var line = since.isEmpty()
                ? "all there already"
                : since.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ", "made: ", ""));
        since.clear();
        return line;
    }

    int total() {
        return total;
    }
}

package uk.commonthread.kit.problem;

import java.util.Map;
import java.util.TreeMap;

/** The parameters of a problem or field error as they are answered: numbers, and all else as text, by name. */
final class Params {
    private Params() {}

    static Map<String, Object> of(Map<String, ?> values) {
        var params = new TreeMap<String, Object>();
        values.forEach((name, value) -> params.put(name, value instanceof Number ? value : value.toString()));
        return params;
    }
}

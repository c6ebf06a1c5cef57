package uk.commonthread.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a request's body; a member without a value is left out. */
final class Json {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Json() {}

    static Json empty() {
        return new Json();
    }

    static Json with(String name, @Nullable Object value) {
        return new Json().and(name, value);
    }

    Json and(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> body() {
        return members;
    }
}

package uk.commonthread.kit.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes out.
 *
 * @param as nobody, stranger or admin
 * @param path the parameters in the path, as they stand in an address
 * @param query the same of the query
 */
record Request(
        Api.Operation operation,
        String as,
        Map<String, String> path,
        List<Map.Entry<String, String>> query,
        Map<String, String> headers,
        @Nullable String body) {
    private static final int SHOWN = 2000;

    Request {
        path = new LinkedHashMap<>(path);
        query = new ArrayList<>(query);
        headers = new LinkedHashMap<>(headers);
    }

    Request by(String other) {
        return new Request(operation, other, path, query, headers, body);
    }

    /** Of the address nothing but the path, and no body. */
    Request bare() {
        return new Request(operation, as, path, List.of(), Map.of(), null);
    }

    Request with(String otherBody) {
        return new Request(operation, as, path, query, headers, otherBody);
    }

    Request withPath(String name, String value) {
        var other = new Request(operation, as, path, query, headers, body);
        other.path.put(name, value);
        return other;
    }

    Request withQuery(String name, String... values) {
        var other = new Request(operation, as, path, query, headers, body);
        other.query.removeIf(parameter -> parameter.getKey().equals(name));
        for (var value : values) {
            other.query.add(Map.entry(name, value));
        }
        return other;
    }

    /** @param value null where the header is not sent */
    Request withHeader(String name, @Nullable String value) {
        var other = new Request(operation, as, path, query, headers, body);
        if (value == null) {
            other.headers.remove(name);
        } else {
            other.headers.put(name, value);
        }
        return other;
    }

    String address() {
        var address = operation.path();
        for (var parameter : path.entrySet()) {
            address = address.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        var whole = new StringBuilder(address);
        var separator = '?';
        for (var parameter : query) {
            whole.append(separator).append(parameter.getKey()).append('=').append(parameter.getValue());
            separator = '&';
        }
        return whole.toString();
    }

    @Override
    public String toString() {
        var shown = body == null || body.length() < SHOWN ? body : body.substring(0, SHOWN) + "…";
        return operation.id() + " as " + as + ": " + operation.method() + " " + address() + " " + headers + " " + shown;
    }
}

package uk.commonthread.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service's committed contract.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 */
record ContractOperation(String id, String method, String path, JsonNode said) {
    private static final Path CONTRACT = Path.of("contract", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("([^/{}]+)/\\{([^}]+)}");

    static List<ContractOperation> all() {
        List<ContractOperation> operations = new ArrayList<>();
        contract()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(new ContractOperation(
                                operation.getValue().path("operationId").asText(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()))));
        return operations;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it asks who is calling. */
    boolean isGuarded() {
        return said.has("security");
    }

    boolean hasBody() {
        return said.has("requestBody");
    }

    boolean takesJson() {
        return said.path("requestBody").path("content").has("application/json");
    }

    boolean needsVersion() {
        return parameters("header").anyMatch(parameter -> name(parameter).equals("If-Match"));
    }

    Stream<JsonNode> parameters(String in) {
        return StreamSupport.stream(said.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in));
    }

    static String name(JsonNode parameter) {
        return parameter.get("name").asText();
    }

    /**
     * The address with its parameters filled in, those of the query that it cannot do without among them.
     *
     * @param places what stands behind each part of a path, as {@code needs} for {@code /needs/{id}}, and for each
     *     parameter of the query
     */
    String address(Map<String, ?> places) {
        return address(places, Map.of());
    }

    /** @param instead of what lies there, by the name of a parameter */
    String address(Map<String, ?> places, Map<String, ?> instead) {
        var filled = PLACE.matcher(path)
                .replaceAll(place -> place.group(1) + "/" + given(places, place.group(1), instead.get(place.group(2))));
        var query = parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean() || instead.containsKey(name(parameter)))
                .map(parameter -> name(parameter) + "=" + given(places, name(parameter), instead.get(name(parameter))))
                .toList();
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    private Object given(Map<String, ?> places, String name, @Nullable Object instead) {
        return instead == null ? given(places, name) : instead;
    }

    private Object given(Map<String, ?> places, String name) {
        var value = places.get(name);
        if (value == null) {
            throw new AssertionError("Say in this test what " + name + " is to be for " + id + ": " + path);
        }
        return value;
    }

    /** All values that a parameter may have, where they can be counted; else none. */
    static List<String> choices(JsonNode schema) {
        if (schema.path("type").asText().equals("boolean")) {
            return List.of("true", "false");
        }
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asText().replaceFirst(".*/", "");
            return choices(contract().at("/components/schemas/" + name));
        }
        return StreamSupport.stream(schema.path("allOf").spliterator(), false)
                .flatMap(part -> choices(part).stream())
                .toList();
    }

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(CONTRACT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

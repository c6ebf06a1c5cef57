package uk.commonthread.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The committed contract, as what answers are held to. */
final class Api {
    private static final String BYTES = "application/octet-stream";
    private static final String PROBLEM = "application/problem+json";

    private static final List<String> SAID_OF_AN_ANSWER =
            List.of("ETag", "Link", "Location", "Retry-After", "WWW-Authenticate");

    private final JsonNode contract;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();

    private Api(JsonNode contract) {
        this.contract = contract;
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = new Operation(
                            method.getValue().path("operationId").asText(),
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            method.getValue());
                    operations.put(operation.id, operation);
                }));
        close(contract.path("components").path("schemas"));
    }

    static Api in(Path file) {
        try {
            return new Api(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Operation(String id, String method, String path, JsonNode node) {
        boolean takesBody() {
            return node.has("requestBody");
        }

        boolean takesJson() {
            return node.path("requestBody").path("content").has("application/json");
        }

        boolean takes(String parameter) {
            for (var each : node.path("parameters")) {
                if (each.path("name").asText().equals(parameter)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return id;
        }

        List<String> parameters(String place) {
            var names = new ArrayList<String>();
            for (var each : node.path("parameters")) {
                if (each.path("in").asText().equals(place)) {
                    names.add(each.path("name").asText());
                }
            }
            return names;
        }
    }

    Operation operation(String id) {
        var operation = operations.get(id);
        if (operation == null) {
            throw new IllegalArgumentException("The contract has no operation " + id);
        }
        return operation;
    }

    Map<String, Operation> operations() {
        return operations;
    }

    /** The methods that an address takes; who may read may ask for the head alone. */
    Set<String> methods(String address) {
        var methods = operations.values().stream()
                .filter(operation -> address.matches(operation.path.replaceAll("\\{[^}]+}", "[^/]+")))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** In what the answer is not as documented; empty where it is. */
    List<String> faults(Request sent, HttpResponse<String> answer) {
        var operation = sent.operation();
        var status = Integer.toString(answer.statusCode());
        if (answer.statusCode() >= 500) {
            return List.of("answers " + status + " " + answer.body());
        }
        var documented = operation.node.path("responses").path(status);
        if (documented.isMissingNode()) {
            return List.of("answers " + status + ", which is not documented: " + answer.body());
        }
        documented = resolved(documented);
        var faults = new ArrayList<String>();
        for (var header : documented.path("headers").properties()) {
            if (!header.getKey().equals("Link")
                    && answer.headers().firstValue(header.getKey()).isEmpty()) {
                faults.add(status + " without " + header.getKey());
            }
        }
        for (var header : SAID_OF_AN_ANSWER) {
            if (answer.headers().firstValue(header).isPresent()
                    && !documented.path("headers").has(header)) {
                faults.add(status + " with the undocumented header " + header);
            }
        }
        if (documented.has("content")) {
            body(status, documented, answer, faults);
        } else if (!answer.body().isEmpty()) {
            faults.add(status + " has a body: " + answer.body());
        }
        return faults;
    }

    /** In what the body is not as documented; empty where it is, and where nothing is said of it. */
    List<String> misfits(Request sent) {
        var body = sent.body();
        if (body == null || !sent.operation().takesJson()) {
            return List.of();
        }
        return misfits(bodySchema(sent.operation()), body);
    }

    /** Every member that the body of the operation may have, as {@code /needs/needId}. */
    Set<String> members(Operation operation) {
        var members = new TreeSet<String>();
        documented(bodySchema(operation), "", members);
        return members;
    }

    private void documented(JsonNode schema, String place, Set<String> members) {
        resolved(schema).path("properties").properties().forEach(property -> {
            var member = place + '/' + property.getKey();
            members.add(member);
            documented(property.getValue(), member, members);
        });
        schema.path("anyOf").forEach(option -> documented(option, place, members));
        if (schema.has("items")) {
            documented(schema.path("items"), place, members);
        }
    }

    /** Every member that a body has, as {@link #members(Operation)} has them. */
    static Set<String> members(JsonNode body) {
        var members = new TreeSet<String>();
        members(body, "", members);
        return members;
    }

    private static void members(JsonNode node, String place, Set<String> members) {
        if (node.isArray()) {
            node.forEach(item -> members(item, place, members));
        }
        node.properties().forEach(property -> {
            var member = place + '/' + property.getKey();
            members.add(member);
            members(property.getValue(), member, members);
        });
    }

    private static JsonNode bodySchema(Operation operation) {
        return operation
                .node
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private void body(String status, JsonNode documented, HttpResponse<String> answer, List<String> faults) {
        var type = answer.headers()
                .firstValue("Content-Type")
                .orElse("none")
                .split(";", 2)[0]
                .trim();
        var media = documented.path("content").path(type);
        if (media.isMissingNode()) {
            faults.add(status + " with the undocumented Content-Type " + type + ": " + answer.body());
            return;
        }
        if (type.equals(BYTES)) {
            return;
        }
        try {
            if (!type.endsWith("json")) {
                return;
            }
            misfits(media.path("schema"), answer.body())
                    .forEach(fault -> faults.add(status + " does not fit its schema: " + fault));
            if (type.equals(PROBLEM)) {
                var slug = Json.read(answer.body()).path("type").asText().replace("/problems/", "");
                if (!media.path("examples").has(slug)) {
                    faults.add(status + " with the undocumented problem " + slug + ": " + answer.body());
                }
            }
        } catch (IllegalArgumentException e) {
            faults.add(status + " with what is not JSON: " + answer.body());
        }
    }

    private List<String> misfits(JsonNode schema, String json) {
        return schema(schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(settings -> settings.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Each is read once, by what it says: all problems have the same. */
    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), _ -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", contract.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole.toString(), InputFormat.JSON);
        });
    }

    private JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : contract.at(ref.substring(1));
    }

    /** Members that the contract does not know are a fault of an answer, though a client would pass over them. */
    private static void close(JsonNode schemas) {
        for (var schema : schemas) {
            if (schema instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
    }
}

package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One OpenAPI document out of the services' own. What two services call the same but mean differently gets its service's
 * name in front; what they share, such as the form of a problem, stays one.
 */
final class MergedContract {
    /** Which tags are whose: an extension that readers of OpenAPI know, as Redoc does. */
    static final String GROUPS = "x-tagGroups";

    private static final String REF = "$ref";
    private static final String COMPONENTS = "#/components/";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Map<String, ObjectNode> contracts;

    private MergedContract(Map<String, ObjectNode> contracts) {
        this.contracts = contracts;
    }

    /** @param contracts by the service's name, in the order in which they are to appear; they are changed */
    static ObjectNode of(Map<String, ObjectNode> contracts) {
        return new MergedContract(contracts).merge();
    }

    private ObjectNode merge() {
        var ambiguous = ambiguousComponents();
        var operations = ambiguousOperations();
        var sharedTags = ambiguousTags();
        var merged = JsonNodeFactory.instance.objectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Common Thread")
                .put("version", "1")
                .put(
                        "description",
                        "What people said, what happened after that, and who decided: the whole API of Common Thread. Errors are"
                                + " RFC 9457 problems; lists are pages of items with a next token; edits carry If-Match.");
        merged.putArray("servers").addObject().put("url", "/");
        // Two ways: as nobody, which is enough for what is public, or with a token.
        var security = merged.putArray("security");
        security.addObject();
        security.addObject().putArray("token");
        var tags = merged.putArray("tags");
        var groups = merged.putArray(GROUPS);
        var paths = merged.putObject("paths");
        var components = merged.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", "/auth/realms/common-thread/.well-known/openid-configuration");
        contracts.forEach((service, contract) -> {
            var group = groups.addObject().put("name", service).putArray("tags");
            contract.path("tags").forEach(tag -> {
                var name = tagOf(service, tag.path("name").asText(), sharedTags);
                tags.add(((ObjectNode) tag).put("name", name));
                group.add(name);
            });
            rename(contract, service, ambiguous);
            contract.path("paths").properties().forEach(path -> {
                label(path.getValue(), service, operations, sharedTags);
                paths.set(path.getKey(), path.getValue());
            });
            contract.path("components")
                    .properties()
                    .forEach(kind -> kind.getValue().properties().forEach(component -> {
                        var key = kind.getKey() + "/" + component.getKey();
                        components
                                .withObjectProperty(kind.getKey())
                                .set(
                                        ambiguous.contains(key)
                                                ? qualified(service, component.getKey())
                                                : component.getKey(),
                                        component.getValue());
                    }));
        });
        GatewayAnswers.addTo(merged);
        return merged;
    }

    /** Components that two services define differently, or that lead to such a one; as {@code schemas/Name}. */
    private Set<String> ambiguousComponents() {
        var ambiguous = new HashSet<String>();
        var first = new HashMap<String, JsonNode>();
        forEachComponent((key, component) -> {
            var other = first.putIfAbsent(key, component);
            if (other != null && !other.equals(component)) {
                ambiguous.add(key);
            }
        });
        var grew = true;
        while (grew) {
            var more = new HashSet<String>();
            forEachComponent((key, component) -> {
                if (!ambiguous.contains(key) && leadsTo(component, ambiguous)) {
                    more.add(key);
                }
            });
            grew = ambiguous.addAll(more);
        }
        return ambiguous;
    }

    private Set<String> ambiguousOperations() {
        var seen = new HashSet<String>();
        var ambiguous = new HashSet<String>();
        contracts
                .values()
                .forEach(contract -> contract.path("paths")
                        .forEach(path -> path.properties().forEach(operation -> {
                            var id = operation.getValue().path("operationId").asText();
                            if (!id.isEmpty() && !seen.add(id)) {
                                ambiguous.add(id);
                            }
                        })));
        return ambiguous;
    }

    /** What more than one service calls a part of its own. */
    private Set<String> ambiguousTags() {
        var seen = new HashSet<String>();
        var ambiguous = new HashSet<String>();
        contracts
                .values()
                .forEach(contract -> contract.path("tags").forEach(tag -> {
                    var name = tag.path("name").asText();
                    if (!seen.add(name)) {
                        ambiguous.add(name);
                    }
                }));
        return ambiguous;
    }

    private void forEachComponent(BiConsumer<String, JsonNode> visitor) {
        contracts
                .values()
                .forEach(contract -> contract.path("components")
                        .properties()
                        .forEach(kind -> kind.getValue()
                                .properties()
                                .forEach(component -> visitor.accept(
                                        kind.getKey() + "/" + component.getKey(), component.getValue()))));
    }

    private static boolean leadsTo(JsonNode node, Set<String> components) {
        var ref = node.path(REF).asText();
        if (ref.startsWith(COMPONENTS) && components.contains(ref.substring(COMPONENTS.length()))) {
            return true;
        }
        for (var child : node) {
            if (leadsTo(child, components)) {
                return true;
            }
        }
        return false;
    }

    private static void rename(JsonNode node, String service, Set<String> ambiguous) {
        var ref = node.path(REF).asText();
        if (ref.startsWith(COMPONENTS) && ambiguous.contains(ref.substring(COMPONENTS.length()))) {
            var name = ref.lastIndexOf('/') + 1;
            ((ObjectNode) node).put(REF, ref.substring(0, name) + qualified(service, ref.substring(name)));
        }
        node.forEach(child -> rename(child, service, ambiguous));
    }

    /** Generated clients have a class per tag, so that an operation keeps the one that its service gave it. */
    private static void label(
            JsonNode path, String service, Set<String> ambiguousOperations, Set<String> ambiguousTags) {
        path.properties().forEach(entry -> {
            if (METHODS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                var id = operation.path("operationId").asText();
                if (ambiguousOperations.contains(id)) {
                    operation.put("operationId", service + Character.toUpperCase(id.charAt(0)) + id.substring(1));
                }
                var tags = JsonNodeFactory.instance.arrayNode();
                operation.path("tags").forEach(tag -> tags.add(tagOf(service, tag.asText(), ambiguousTags)));
                operation.set("tags", tags);
            }
        });
    }

    private static String tagOf(String service, String tag, Set<String> ambiguous) {
        return ambiguous.contains(tag) ? service + "-" + tag : tag;
    }

    private static String qualified(String service, String name) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }
}

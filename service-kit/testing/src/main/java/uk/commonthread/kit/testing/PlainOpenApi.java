package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Says an OpenAPI 3.1 document in the words of 3.0, for the comparison, which is blind to the way in which 3.1 writes
 * types: {@code type: [string, "null"]} becomes {@code type: string, nullable: true}. As 3.0 has no better word for it
 * and the comparison ignores {@code nullable} in places, a value that may be null also has another format.
 */
final class PlainOpenApi {
    private static final YAMLMapper YAML = new YAMLMapper();

    private PlainOpenApi() {}

    static String of(String document) {
        try {
            var plain = YAML.readTree(document);
            ((ObjectNode) plain).put("openapi", "3.0.3");
            simplify(plain);
            return YAML.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void simplify(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.get("type") instanceof ArrayNode types) {
                oneType(object, types);
            }
            if (object.get("anyOf") instanceof ArrayNode choices && choices.size() == 2 && isNull(choices.get(1))) {
                object.remove("anyOf");
                object.putArray("allOf").add(choices.get(0));
                mayBeNull(object);
            }
        }
        node.forEach(PlainOpenApi::simplify);
    }

    private static void oneType(ObjectNode schema, ArrayNode types) {
        for (var type : types) {
            if (type.asText().equals("null")) {
                mayBeNull(schema);
            } else {
                schema.set("type", type);
            }
        }
    }

    private static void mayBeNull(ObjectNode schema) {
        schema.put("nullable", true);
        schema.put("format", schema.path("format").asText("") + "-or-null");
    }

    private static boolean isNull(JsonNode schema) {
        var type = schema.path("type");
        return type.asText().equals("null")
                || (type.size() == 1 && type.get(0).asText().equals("null"));
    }
}

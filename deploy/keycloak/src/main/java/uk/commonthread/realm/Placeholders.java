package uk.commonthread.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets and addresses, which are in no file: {@code ${CT_PUBLIC_URL}} in a text is what the environment says. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(CT_[A-Z_]+)}");

    private Placeholders() {}

    static JsonNode fill(JsonNode given, Map<String, String> environment) {
        return switch (given) {
            case TextNode text ->
                TextNode.valueOf(PLACEHOLDER
                        .matcher(text.textValue())
                        .replaceAll(found -> Matcher.quoteReplacement(valueOf(found.group(1), environment))));
            case ObjectNode object -> {
                var filled = object.objectNode();
                object.properties()
                        .forEach(member -> filled.set(member.getKey(), fill(member.getValue(), environment)));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = array.arrayNode();
                array.forEach(element -> filled.add(fill(element, environment)));
                yield filled;
            }
            default -> given;
        };
    }

    static String valueOf(String name, Map<String, String> environment) {
        var value = environment.get(name);
        if (value == null) {
            throw new RealmException(name + " is not set");
        }
        return value;
    }
}

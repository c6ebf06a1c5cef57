package uk.commonthread.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The realm of a local stack: the one that production imports, with what only the demo has laid over it. Its people have
 * known passwords, so a second step is offered to them; production demands it.
 */
final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("clientId", "alias", "username", "name");

    private DemoRealm() {}

    static ObjectNode read(Path realm, Path demo) throws IOException {
        var whole = (ObjectNode) JSON.readTree(realm.toFile());
        for (var laid : JSON.readTree(demo.toFile()).properties()) {
            var list = whole.withArrayProperty(laid.getKey());
            laid.getValue().forEach(element -> lay(list, element));
        }
        return whole;
    }

    /** In the place of the one of that name, or behind all others. */
    private static void lay(ArrayNode list, JsonNode element) {
        for (var i = 0; i < list.size(); i++) {
            if (name(list.get(i)).equals(name(element))) {
                list.set(i, element);
                return;
            }
        }
        list.add(element);
    }

    private static String name(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(field -> element.get(field).asText())
                .findFirst()
                .orElseThrow();
    }
}

package uk.commonthread.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request to Keycloak's admin API, which may be sent again after it was carried out: what a POST would make may be there
 * already, and what a DELETE takes away may be gone. A PATCH, which Keycloak does not know, reads the thing, changes the
 * members that are named (RFC 7396) and puts it back whole, where anything changes by it.
 *
 * @param path below the realm; {@code {clients?clientId=gateway}} in it is the id of the one that is called that
 */
record Request(String method, String path, JsonNode body) {
    private static final Pattern LOOKED_UP = Pattern.compile("\\{([^?{}]+)\\?([^={}]+)=([^{}]+)}");

    static List<Request> read(JsonNode list) {
        return list.valueStream()
                .map(each -> new Request(
                        each.path("method").asText(), each.path("path").asText(), each.path("body")))
                .toList();
    }

    void carryOut(AdminApi admin, Map<String, String> environment) throws IOException, InterruptedException {
        var found = withIds(admin);
        if (found.isEmpty() && method.equals("DELETE")) {
            return;
        }
        var below = found.orElseThrow(() -> new RealmException("There is none of those that are looked up: " + path));
        var at = AdminApi.REALM + (below.isEmpty() ? "" : "/" + below);
        var filled = Placeholders.fill(body, environment);
        switch (method) {
            case "POST" -> admin.send("POST", at, filled).orAlready(409);
            case "PUT" -> admin.send("PUT", at, filled).orAlready(0);
            case "DELETE" -> admin.send("DELETE", at, MissingNode.getInstance()).orAlready(404);
            case "PATCH" -> patch(admin, at, filled);
            default -> throw new RealmException("A request of a step is POST, PUT, PATCH or DELETE, not " + method);
        }
    }

    private static void patch(AdminApi admin, String at, JsonNode change) throws IOException, InterruptedException {
        var present = admin.get(at);
        var changed = present.deepCopy();
        merge((ObjectNode) changed, change);
        if (!changed.equals(present)) {
            admin.send("PUT", at, changed).orAlready(0);
        }
    }

    /** RFC 7396. */
    private static void merge(ObjectNode target, JsonNode change) {
        for (var member : change.properties()) {
            var value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject()) {
                merge(target.withObjectProperty(member.getKey()), value);
            } else {
                target.set(member.getKey(), value);
            }
        }
    }

    /** The path; empty where something in it is not there. */
    private Optional<String> withIds(AdminApi admin) throws IOException, InterruptedException {
        var lookedUp = LOOKED_UP.matcher(path);
        var whole = new StringBuilder();
        while (lookedUp.find()) {
            var id = id(admin, lookedUp.group(1), lookedUp.group(2), lookedUp.group(3));
            if (id.isEmpty()) {
                return Optional.empty();
            }
            lookedUp.appendReplacement(whole, Matcher.quoteReplacement(id.get()));
        }
        return Optional.of(lookedUp.appendTail(whole).toString());
    }

    private static Optional<String> id(AdminApi admin, String collection, String member, String name)
            throws IOException, InterruptedException {
        var query = "?max=1000&" + member + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return admin.get(AdminApi.REALM + "/" + collection + query)
                .valueStream()
                .filter(each -> each.path(member).asText().equals(name))
                .map(each -> each.path("id").asText())
                .findFirst();
    }
}

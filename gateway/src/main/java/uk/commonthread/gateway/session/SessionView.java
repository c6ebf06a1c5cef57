package uk.commonthread.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the application may know of its session: never a token. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean signedIn,
        @Nullable Person person,
        List<String> organisations,
        List<String> roles,
        @Nullable String csrfToken) {

    static final SessionView NOBODY = new SessionView(false, null, List.of(), List.of(), null);

    record Person(
            String id, @Nullable String name, @Nullable String email) {}

    static SessionView of(Session session, String csrfToken) {
        var claims = Claims.of(session.accessToken());
        var person = session.person();
        return new SessionView(
                true,
                new Person(person.getSubject(), claims.getString("name"), claims.getString("email")),
                organisations(claims),
                strings(claims.getJsonObject("realm_access", new JsonObject()).getJsonArray("roles")),
                csrfToken);
    }

    /** Keycloak sends a map from alias to details; without details, a list of aliases. */
    private static List<String> organisations(JsonObject claims) {
        return switch (claims.getValue("organization")) {
            case JsonObject byAlias -> List.copyOf(byAlias.fieldNames());
            case JsonArray aliases -> strings(aliases);
            case null, default -> List.of();
        };
    }

    private static List<String> strings(@Nullable JsonArray array) {
        return array == null ? List.of() : array.stream().map(String::valueOf).toList();
    }
}

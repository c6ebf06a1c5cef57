package uk.commonthread.widgets.widget;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.kit.testing.As;

/** Widgets as tests want them. */
final class Widgets {
    static final String PATH = "/api/widgets/v1/widgets";

    private Widgets() {}

    static Map<String, Object> named(String name) {
        return named(name, UUID.randomUUID());
    }

    static Map<String, Object> named(String name, UUID bodyId) {
        return Map.of("name", name, "bodyId", bodyId);
    }

    static UUID make(String name) {
        return make(As.admin(), named(name));
    }

    static UUID make(RequestSpecification who, Map<String, Object> widget) {
        return UUID.fromString(
                who.body(widget).post(PATH).then().statusCode(201).extract().path("id"));
    }

    static int rename(UUID id, int version, String name) {
        return As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(named(name))
                .put(PATH + "/{id}", id)
                .statusCode();
    }
}

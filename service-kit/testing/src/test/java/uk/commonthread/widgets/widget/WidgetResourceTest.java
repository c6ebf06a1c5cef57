package uk.commonthread.widgets.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class WidgetResourceTest {
    private static final String WIDGETS = "/api/widgets/v1/widgets";

    @Test
    void aWidgetIsMadeAndTold() {
        var made = As.admin()
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID()))
                .post(WIDGETS)
                .then()
                .statusCode(201)
                .header("ETag", ETags.version(0))
                .header("Location", containsString(WIDGETS + "/"))
                .body("name", is("Cog"), "colour", nullValue())
                .extract();
        var id = UUID.fromString(made.path("id"));

        As.nobody().get(WIDGETS + "/{id}", id).then().statusCode(200).body("version", is(0));

        var event = Events.on("widgets.v1").withKey(id).awaitOne("widgets.widget.created.v1");
        assertThat(event.header("ce_source")).isEqualTo("/widgets");
        assertThat(event.json().get("name").asText()).isEqualTo("Cog");
        Events.on("widgets.state.v1").withKey(id).awaitOne("widgets.widget.state.v1");
    }
}

package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** A later end than was promised. */
@ServiceTest
class ExtendingTest {
    private static final String PATH = API + "/engagements";

    @Test
    void itsEndIsMovedByItsLeadForAPublicReason() {
        var open = Given.open();
        var later = Given.closes(35);
        var body = Map.of("closes", later, "reason", "The post was on strike");

        extend(open.partnership().lead(), open, "\"1\"", Map.of("closes", later))
                .statusCode(400)
                .body("errors[0].field", is("reason"));
        extend(As.nobody(), open, "\"1\"", body).statusCode(401);
        extend(open.partnership().analyst(), open, "\"1\"", body).statusCode(403);
        extend(Given.partnership().lead(), open, "\"1\"", body).statusCode(403);
        extend(open.partnership().lead(), open, "\"0\"", body).statusCode(412);
        extend(open.partnership().lead(), open, "\"1\"", body).statusCode(200).header("ETag", ETags.version(2));

        As.nobody()
                .get(PATH + "/{id}", open.id())
                .then()
                .body("closes", is(later.toString()), "extensions.reason", contains("The post was on strike"))
                .body("extensions.from", contains(Given.closes(28).toString()))
                .body("extensions.to", contains(later.toString()));
        var told = Events.on("engagement.v1").withKey(open.id()).awaitOne("engagement.engagement.extended.v1");
        assertThat(told.json().get("closes").asText()).isEqualTo(later.toString());
        Events.on("engagement.state.v1")
                .withKey(open.id())
                .awaitLast(
                        "engagement.engagement.state.v1",
                        state -> assertThat(state.json().get("closes").asText()).isEqualTo(later.toString()));
    }

    @Test
    void aDraftThatNobodyMayKnowIsNotExtendedByOthers() {
        var draft = Given.draft(Given.partnership());

        Given.partnership()
                .lead()
                .header("If-Match", "\"0\"")
                .body(Map.of("closes", Given.closes(35), "reason", "Because"))
                .post(PATH + "/{id}/extend", draft)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse extend(
            RequestSpecification who, Given.Open open, String version, Map<String, ?> body) {
        return who.header("If-Match", version)
                .body(body)
                .post(PATH + "/{id}/extend", open.id())
                .then();
    }
}

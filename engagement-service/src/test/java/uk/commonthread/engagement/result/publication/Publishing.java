package uk.commonthread.engagement.result.publication;

import static uk.commonthread.engagement.Given.API;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.commonthread.engagement.Given;

/** What leads to a publication: people answer, it closes, an analyst looks at it and publishes. */
final class Publishing {
    static final String PATH = API + "/engagements/{id}/publications";

    private Publishing() {}

    static Given.Open answeredBy(int... perOption) {
        var open = Given.open();
        answeredBy(open, perOption);
        return open;
    }

    static void answeredBy(Given.Open open, int... perOption) {
        for (int option = 0; option < perOption.length; option++) {
            int chosen = option;
            IntStream.range(0, perOption[option]).forEach(i -> Given.answered(open, chosen, "Said by " + i));
        }
    }

    static void closedEarly(Given.Open open) {
        var tag = open.partnership()
                .lead()
                .get(API + "/engagements/{id}", open.id())
                .header("ETag");
        open.partnership()
                .lead()
                .header("If-Match", tag)
                .body(Map.of("reason", "The hall burnt down"))
                .post(API + "/engagements/{id}/close", open.id())
                .then()
                .statusCode(200);
    }

    static ValidatableResponse publish(Given.Open open, UUID theme) {
        return posted(open, theme, PATH);
    }

    static ValidatableResponse preview(Given.Open open, UUID theme) {
        return posted(open, theme, PATH + "/preview");
    }

    private static ValidatableResponse posted(Given.Open open, UUID theme, String path) {
        return open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(path, open.id())
                .then();
    }
}

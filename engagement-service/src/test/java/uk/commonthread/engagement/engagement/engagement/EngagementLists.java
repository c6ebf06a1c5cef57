package uk.commonthread.engagement.engagement.engagement;

import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import java.util.List;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;

/** What tests ask of lists of engagements time and again. */
final class EngagementLists {
    private EngagementLists() {}

    /** Whether everybody finds it among those of its partnership that are as far as that. */
    static void listed(Given.Open open, String status, boolean expected) {
        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .queryParam("status", status)
                .get(API + "/engagements")
                .then()
                .statusCode(200)
                .body("items.id", is(expected ? List.of(open.id().toString()) : List.of()))
                .body("items.status", is(expected ? List.of(status) : List.of()));
    }
}

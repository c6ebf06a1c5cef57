package uk.commonthread.strategy.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class AuditResourceTest {

    @Test
    void theLinksOfANeedAreToldAsAMemberOfIt() {
        var partnership = Given.partnership();
        var theme = Given.theme(partnership, "Buses");
        var need = Given.need(partnership, theme);
        entriesOf(need)
                .body("items.verb", contains("created"))
                .body("items[0].personId", is(partnership.leadId().toString()))
                .body("items[0].function", is("STRATEGY_LEAD"))
                .body("items[0].changes.find { it.member == 'reasons' }.after", containsString(theme.toString()));
        var change = new HashMap<>(Given.aNeed(partnership, List.of()));
        partnership
                .lead()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(Given.API + "/needs/{id}", need)
                .then()
                .statusCode(200);
        entriesOf(need)
                .body("items.verb", contains("updated", "created"))
                .body("items[0].changes.member", contains("reasons"))
                .body("items[0].changes[0].before", containsString(theme.toString()));
    }

    @Test
    void draftsAreToldOfThoughNoEventTellsOfThem() {
        var partnership = Given.partnership();
        var strategy = Given.strategy(partnership);
        var section = Given.section(partnership, strategy, "Access");
        entriesOf(strategy).body("items.verb", contains("created"));
        entriesOf(section)
                .body("items.kind", contains("strategy.section"))
                .body("items[0].changes.member", hasItems("title", "text"));
        As.admin()
                .queryParam("partnershipId", partnership.id())
                .get(Given.API + "/audit-entries")
                .then()
                .body("items.kind", contains("strategy.section", "strategy.strategy"));
    }

    /** Its hash stands for what a version says. */
    @Test
    void aVersionIsFrozenAndPublished() {
        var way = Given.way();
        var number = Given.freeze(way.partnership(), way.strategy());
        Given.publish(way.partnership(), way.strategy(), number);
        As.admin()
                .queryParam("partnershipId", way.partnership().id())
                .queryParam("limit", 100)
                .get(Given.API + "/audit-entries")
                .then()
                .body("items.findAll { it.kind == 'strategy.version' }.verb", contains("published", "frozen"))
                .body("items.findAll { it.kind == 'strategy.version' }[1].changes.member", hasItem("hash"))
                .body("items.findAll { it.kind == 'strategy.version' }[1].changes.member", not(hasItem("content")));
        entriesOf(way.need())
                .body("items[0].changes.member", contains("publishedAt"))
                .body("items[0].standing", is("APPOINTMENT"));
    }

    private static ValidatableResponse entriesOf(UUID record) {
        return As.admin()
                .queryParam("recordId", record)
                .get(Given.API + "/audit-entries")
                .then()
                .statusCode(200);
    }
}

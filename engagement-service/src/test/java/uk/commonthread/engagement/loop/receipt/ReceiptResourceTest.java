package uk.commonthread.engagement.loop.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static uk.commonthread.engagement.Given.API;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ReceiptResourceTest {
    private static final String PATH = API + "/receipts/{code}";

    @Test
    void aReceiptIsFollowedWithoutAnAccount() {
        var open = Given.open();
        var code = Given.answered(open, 0, "More buses");

        As.nobody()
                .get(PATH, code)
                .then()
                .statusCode(200)
                .body("engagementId", is(open.id().toString()), "coded", is(false), "themes", empty());
        As.nobody()
                .get(PATH, " " + code.toLowerCase(Locale.ROOT).replace("-", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void aReceiptTellsOfPublishedThemesOnly() {
        var open = Given.open();
        var code = Given.answered(open, 0, "More buses, and a bench");
        var buses = Given.theme(open, "Buses");
        var benches = Given.theme(open, "Benches");
        var contribution = Given.contributions(open).getFirst();
        Given.coded(open, contribution, buses);
        Given.coded(open, contribution, benches);
        As.nobody().get(PATH, code).then().body("coded", is(true), "themes", empty());

        Given.published(open, buses);

        As.nobody().get(PATH, code).then().body("themes.title", contains("Buses"));
    }

    @Test
    void aReceiptTellsOfItsOwnAnswersOnlyAndNeverRepeatsThem() {
        var open = Given.open();
        var code = Given.answered(open, 0, "More buses");
        Given.answered(open, 0, "A bench");
        var theme = Given.theme(open, "Benches");
        Given.coded(open, Given.contributions(open).get(1), theme);
        Given.published(open, theme);

        As.nobody()
                .get(PATH, code)
                .then()
                .body("coded", is(false), "themes", empty())
                .body(not(containsString("More buses")));
    }

    @Test
    void aWrongCodeIsAnsweredWithHelp() {
        As.nobody()
                .get(PATH, "7KQM-4TXA-9WDP-3HJC")
                .then()
                .statusCode(404)
                .body("detail", containsString("16 letters and numbers"));
        As.nobody().get(PATH, "hello").then().statusCode(404).body("detail", containsString("Check it"));
    }
}

package uk.commonthread.engagement.loop.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class FollowerResourceTest {
    private static final String FOLLOWERS = API + "/followers";
    private static final Pattern LINK = Pattern.compile("/news-by-mail/(confirm|end)#([A-Za-z0-9_-]+)");

    @Inject
    MockMailbox mailbox;

    @Inject
    AgroalDataSource database;

    private String address;

    /** All tests of a class are one bean. */
    @BeforeEach
    void someone() {
        address = "jo." + UUID.randomUUID() + "@example.org";
    }

    @Test
    void whoConfirmedTheirAddressIsToldWhenThemesArePublished() {
        var open = Given.open();
        follow(open.id(), address);
        confirm();

        publish(open);

        var told = mails(2).get(1);
        assertThat(told.getSubject()).startsWith("What we heard: ");
        assertThat(told.getText()).contains("/what-we-heard/" + open.id(), "/news-by-mail/end#");
        assertThat(told.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void whoDidNotConfirmIsToldNothing() {
        var open = Given.open();
        follow(open.id(), address);
        mails(1);
        var marker = "marker." + UUID.randomUUID() + "@example.org";
        follow(open.id(), marker);
        confirm(marker);

        publish(open);

        mails(marker, 2);
        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void oneClickOfAMailProgramEndsIt() {
        var open = Given.open();
        follow(open.id(), address);
        confirm();
        publish(open);
        var oneClick = mails(2).get(1).getHeaders().get("List-Unsubscribe").getFirst();

        // As RFC 8058 has it: a form, no cookie, no header of ours.
        RestAssured.given()
                .contentType(ContentType.URLENC)
                .formParam("List-Unsubscribe", "One-Click")
                .post(oneClick.replaceAll("^<https?://[^/]+|>$", ""))
                .then()
                .statusCode(200)
                .body("state", is("OVER"));
        follow(open.id(), address);

        assertThat(mails(3).get(2).getSubject()).startsWith("Confirm your email address");
    }

    @Test
    void aStrategyThatTakesAThemeUpIsToldOnce() {
        var open = Given.open();
        follow(open.id(), address);
        confirm();
        var theme = publish(open);
        mails(2);
        var strategy = UUID.randomUUID();
        tellUptake(theme, 1, strategy, "Transport");
        assertThat(mails(3).get(2).getText()).contains("Closer to home", "- Transport", "/strategies/" + strategy);

        tellUptake(theme, 2, strategy, "Getting there");
        tellUptake(theme, 3, UUID.randomUUID(), "Marker");

        assertThat(mails(4).get(3).getText()).contains("- Marker").doesNotContain("Getting there");
    }

    @Test
    void theAnswerIsTheSameWhetherAnAddressFollows() {
        var open = Given.open();
        var first = answer(open.id(), address);
        confirm();

        assertThat(answer(open.id(), address)).isEqualTo(first);
        assertThat(answer(open.id(), "nobody." + UUID.randomUUID() + "@example.org"))
                .isEqualTo(first);
    }

    @Test
    void anAddressIsWrittenToOnceAnHourHoweverOftenSomebodyAsks() {
        var open = Given.open();
        follow(open.id(), address);
        follow(open.id(), address.toUpperCase(Locale.ROOT));
        follow(open.id(), address);
        var marker = "marker." + UUID.randomUUID() + "@example.org";
        follow(open.id(), marker);

        mails(marker, 1);
        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void anAddressIsWrittenToFiveTimesAWeekWhateverSomebodyAsksFor() {
        var partnership = Given.partnership();
        IntStream.range(0, 7).forEach(i -> follow(Given.open(partnership).id(), address));
        var marker = "marker." + UUID.randomUUID() + "@example.org";
        follow(Given.open(partnership).id(), marker);

        mails(marker, 1);
        assertThat(mailbox.getMailsSentTo(address)).hasSize(5);
    }

    @Test
    void whatItsOwnerHasConfirmedIsNotCounted() {
        var partnership = Given.partnership();
        IntStream.range(0, 5).forEach(i -> follow(Given.open(partnership).id(), address));
        mails(5);
        confirm();

        follow(Given.open(partnership).id(), address);

        assertThat(mails(6)).hasSize(6);
    }

    @Test
    void aLinkThatIsFollowedTwiceAtOnceHasEndedIt() throws SQLException {
        var open = Given.open();
        follow(open.id(), address);
        confirm();
        publish(open);
        var token = LINK.matcher(mails(2).get(1).getText());
        assertThat(token.find()).isTrue();

        var answers = new ArrayList<Future<Integer>>();
        try (var connection = database.getConnection();
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select from follower where address = ? for update")) {
                statement.setString(1, address);
                statement.execute();
            }
            for (var i = 0; i < 3; i++) {
                answers.add(hands.submit(() -> As.nobody()
                        .queryParam("token", token.group(2))
                        .post(FOLLOWERS + "/end")
                        .statusCode()));
            }
            await().until(() -> waiting() >= 3);
            connection.rollback();
        }

        assertThat(answers.stream().map(Future::resultNow)).containsOnly(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"<jo@example.org>\"@example.org",
                "\"jo> NOTIFY=SUCCESS\"@example.org",
                "jo@[127.0.0.1]",
                "jo@127.0.0.1",
                "jo@localhost",
                "\uFF4Ao@example.org",
                "\u212Aim@example.org",
                "jo@example.org,kim@example.org",
                "jo@example.org\r\nBcc: kim@example.org"
            })
    void anAddressThatServersCouldReadOtherwiseIsNotTaken(String odd) {
        As.nobody()
                .body(Map.of("engagementId", Given.open().id(), "address", odd, "language", "en"))
                .post(FOLLOWERS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("address"));
    }

    @Test
    void nobodyFollowsADraft() {
        As.nobody()
                .body(Map.of("engagementId", Given.draft(Given.partnership()), "address", address, "language", "en"))
                .post(FOLLOWERS)
                .then()
                .statusCode(400)
                .body("errors.field", contains("engagementId"));
    }

    @Test
    void aLinkThatWeDidNotSignIsRefused() {
        As.nobody()
                .body(Map.of("token", "x".repeat(43)))
                .post(FOLLOWERS + "/confirm")
                .then()
                .statusCode(400)
                .body("errors.code", contains("wrong-token"));
    }

    /** How many sessions of the database wait for a lock. */
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String answer(UUID engagement, String address) {
        return As.nobody()
                .body(Map.of("engagementId", engagement, "address", address, "language", "en"))
                .post(FOLLOWERS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void follow(UUID engagement, String address) {
        answer(engagement, address);
    }

    private void confirm() {
        confirm(address);
    }

    private void confirm(String who) {
        var link = LINK.matcher(mails(who, 1).getFirst().getText());
        assertThat(link.find()).isTrue();
        As.nobody()
                .body(Map.of("token", link.group(2)))
                .post(FOLLOWERS + "/confirm")
                .then()
                .statusCode(200)
                .body("state", is("CONFIRMED"));
    }

    private static UUID publish(Given.Open open) {
        Given.answered(open, 0, "More buses, please");
        var theme = Given.theme(open, "Buses");
        Given.published(open, theme);
        return theme;
    }

    private static void tellUptake(UUID theme, int version, UUID strategy, String title) {
        Events.send("strategy.state.v1", theme, "strategy.uptake.state.v1", "/strategy", """
                {"id": "%s", "version": %d, "priorities": [],
                 "sections": [{"sectionId": "%s", "strategyId": "%s", "strategyTitle": "Closer to home",
                               "versionNumber": 1, "title": "%s", "publishedAt": "2026-05-01T09:00:00Z"}]}""".formatted(
                        theme, version, UUID.randomUUID(), strategy, title));
    }

    private List<Mail> mails(int many) {
        return mails(address, many);
    }

    private List<Mail> mails(String who, int many) {
        await().until(() -> mailbox.getMailsSentTo(who).size() >= many);
        return mailbox.getMailsSentTo(who);
    }
}

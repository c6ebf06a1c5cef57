package uk.commonthread.partners.governance.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.mail;
import static uk.commonthread.partners.Given.newPerson;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.with;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class AppointmentMailTest {
    private static final String PATH = API + "/appointments";

    @Inject
    MockMailbox mailbox;

    private String address = "";
    private UUID partnership = UUID.randomUUID();

    /** All tests of a class are one bean. */
    @BeforeEach
    void someone() {
        address = mail();
        partnership = partnership();
    }

    @Test
    void whoIsAppointedIsToldWhatItMeansFromWhenAndWhomToAsk() {
        appoint("ENGAGEMENT_LEAD");

        var told = mails(1).getFirst();

        assertThat(told.getSubject()).isEqualTo("Your new role in Morecambe Bay Partnership: engagement lead");
        assertThat(told.getText())
                .contains(
                        "You can prepare engagements and surveys",
                        "First day: " + TODAY.format(AppointmentMails.DAY),
                        "Last day: not decided yet",
                        "/workspace",
                        "You have not signed in before",
                        "ask the secretariat of Morecambe Bay Partnership",
                        "/partnerships/test-");
    }

    @Test
    void whoeverOfTheSecretariatMayBeNamedIsNamedAsTheOneToAsk() {
        var named = newPerson("Nessa Named");
        named.put("agreedToBeNamed", true);
        for (var secretary : List.of(named, newPerson("Una Unnamed"))) {
            created(As.admin(), "/appointments", appointment(secretary, "SECRETARIAT"));
        }

        appoint("ANALYST");

        assertThat(mails(1).getFirst().getText())
                .contains("ask the secretariat of Morecambe Bay Partnership: Nessa Named.")
                .doesNotContain("Una Unnamed");
    }

    @Test
    void whoseAppointmentEndsIsToldTheLastDay() {
        var id = appoint("ANALYST");

        end(id, TODAY.plusDays(3).toString());

        var told = mails(2).get(1);
        assertThat(told.getSubject()).isEqualTo("The end of your role in Morecambe Bay Partnership: analyst");
        assertThat(told.getText())
                .contains("is " + TODAY.plusDays(3).format(AppointmentMails.DAY))
                .doesNotContain("after all");
    }

    @Test
    void whoNeverHeldItIsToldSo() {
        var id = appoint("ANALYST");

        end(id, TODAY.minusDays(1).toString());

        assertThat(mails(2).get(1).getText()).contains("You do not get the role \"analyst\"");
    }

    @Test
    void otherDaysAreToldToo() {
        var id = appoint("OBSERVER");

        As.admin()
                .header("If-Match", tag(id))
                .body(with("from", TODAY.toString(), "to", TODAY.plusDays(9).toString()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);

        var told = mails(2).get(1);
        assertThat(told.getSubject()).startsWith("New dates of your role");
        assertThat(told.getText()).contains("Last day: " + TODAY.plusDays(9).format(AppointmentMails.DAY));
    }

    @Test
    void thePartnershipsEndIsToldToAllWhoHoldSomethingThere() {
        appoint("MEMBER");

        As.admin()
                .header(
                        "If-Match",
                        As.admin().get(API + "/partnerships/" + partnership).header("ETag"))
                .body(Map.of("on", TODAY.plusDays(1).toString()))
                .post(API + "/partnerships/" + partnership + "/end")
                .then()
                .statusCode(200);

        assertThat(mails(2).get(1).getSubject()).startsWith("The end of your role");
    }

    @Test
    void aRequestThatIsSentTwiceTellsOnce() {
        var body = appointment(reachable(address), "ANALYST");
        for (var i = 0; i < 2; i++) {
            As.admin()
                    .header("Idempotency-Key", "twice " + address)
                    .body(body)
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }
        var marker = mail();
        created(As.admin(), "/appointments", appointment(reachable(marker), "ANALYST"));
        await().until(() -> mailbox.getMailsSentTo(marker).size() == 1);

        assertThat(mailbox.getMailsSentTo(address)).hasSize(1);
    }

    @Test
    void whatIsOverAlreadyIsNotTold() {
        var body = appointment(reachable(address), "ANALYST");
        body.put("from", TODAY.minusDays(9).toString());
        body.put("to", TODAY.minusDays(2).toString());
        created(As.admin(), "/appointments", body);
        var marker = mail();
        created(As.admin(), "/appointments", appointment(reachable(marker), "ANALYST"));
        await().until(() -> mailbox.getMailsSentTo(marker).size() == 1);

        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
    }

    @Test
    void whoHasNoAddressIsAppointedAllTheSameAndItIsSaidThatNobodyToldThem() {
        As.admin()
                .body(appointment(newPerson("Kit Venning"), "ANALYST"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("toldByMail", is(false));
        As.admin()
                .body(appointment(reachable(address), "ANALYST"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("toldByMail", is(true));
    }

    @Test
    void theAddressIsNotOnKafka() {
        var id = appoint("ANALYST");

        for (var topic : List.of("partners.v1", "partners.appointments.state.v1")) {
            var type =
                    topic.equals("partners.v1") ? "partners.appointment.created.v1" : "partners.appointment.state.v1";
            assertThat(Events.on(topic).withKey(id).awaitOne(type).payload()).doesNotContain(address);
        }
    }

    private UUID appoint(String function) {
        return created(As.admin(), "/appointments", appointment(reachable(address), function));
    }

    private Map<String, Object> appointment(Map<String, Object> person, String function) {
        return with("person", person, "partnershipId", partnership, "function", function, "from", TODAY.toString());
    }

    private static Map<String, Object> reachable(String address) {
        var person = newPerson("Kit Venning");
        person.put("mail", address);
        return person;
    }

    private static void end(UUID id, String on) {
        As.admin()
                .header("If-Match", tag(id))
                .body(Map.of("on", on))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(200);
    }

    private static String tag(UUID id) {
        return As.admin().get(PATH + "/" + id).header("ETag");
    }

    private List<Mail> mails(int count) {
        await().until(() -> mailbox.getMailsSentTo(address).size() >= count);
        assertThat(mailbox.getMailsSentTo(address)).hasSize(count);
        return mailbox.getMailsSentTo(address);
    }
}

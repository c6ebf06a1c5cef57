package uk.commonthread.engagement.replica.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.Given.TODAY;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class AppointmentStatesTest {
    private static final String TOPIC = "partners.appointments.state.v1";

    @Inject
    AgroalDataSource database;

    @Test
    void anAppointmentLetsAPersonActUntilItEnds() {
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        Given.appoint(appointment, 0, person, partnership, "ENGAGEMENT_LEAD", null);
        awaitStatus(person, 400);

        Given.appoint(appointment, 1, person, partnership, "ENGAGEMENT_LEAD", TODAY.minusDays(1));

        awaitStatus(person, 403);
    }

    @Test
    void anAppointmentOfSomeoneWhoHasNotSignedInLetsThemActOnceTheyHave() {
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        Given.appoint(appointment, 0, null, partnership, "ENGAGEMENT_LEAD", null);
        awaitHandled(appointment);
        assertThat(status(person)).isEqualTo(403);

        Given.appoint(appointment, 1, person, partnership, "ENGAGEMENT_LEAD", null);

        awaitStatus(person, 400);
        assertThat(Events.on("engagement.dead-letters").withKey(appointment).soFar())
                .isEmpty();
    }

    @Test
    void anOlderStateThatComesLateIsIgnored() {
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        Given.appoint(appointment, 2, person, partnership, "ENGAGEMENT_LEAD", null);
        awaitStatus(person, 400);

        Given.appoint(appointment, 1, person, partnership, "ENGAGEMENT_LEAD", TODAY.minusDays(1));

        awaitHandled(appointment);
        assertThat(status(person)).isEqualTo(400);
    }

    @Test
    void theSameEventTwiceIsHandledOnce() {
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var event = UUID.randomUUID().toString();
        deliver(event, appointment, person, "ENGAGEMENT_LEAD");
        awaitStatus(person, 400);

        // Of a version that is known nothing is taken over, whatever the payload says.
        deliver(event, appointment, person, "ANALYST");

        awaitHandled(appointment);
        assertThat(status(person)).isEqualTo(400);
    }

    @Test
    void aTypeThatWeDoNotKnowIsIgnored() {
        var key = UUID.randomUUID();
        Events.sendAgain(UUID.randomUUID().toString(), TOPIC, key, "partners.cake.state.v1", "/partners", "{\"a\": 1}");

        awaitHandled(key);
        assertThat(Events.on("engagement.dead-letters").withKey(key).soFar()).isEmpty();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsHandled() {
        var key = UUID.randomUUID();
        Events.sendAgain(
                UUID.randomUUID().toString(),
                TOPIC,
                key,
                "partners.appointment.state.v1",
                "/partners",
                "{\"id\": \"no id at all\"}");

        var letter =
                Events.on("engagement.dead-letters").withKey(key).awaitCount(1).getFirst();
        assertThat(letter.header("dead-letter-reason")).isNotEmpty();
        awaitHandled(key);
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersToo() {
        var key = UUID.randomUUID();
        Events.sendRaw(TOPIC, key.toString(), "hello", Map.of());

        assertThat(Events.on("engagement.dead-letters").withKey(key).awaitCount(1))
                .hasSize(1);
        awaitHandled(key);
    }

    @Test
    void aRightThatWasRevokedWaitsBehindNothingElse() throws SQLException {
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        Given.appoint(appointment, 0, person, partnership, "ENGAGEMENT_LEAD", null);
        awaitStatus(person, 400);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // So that the other states, of which there are many, do not get on.
            statement.execute("lock table partnership_replica in exclusive mode");
            for (var i = 0; i < 200; i++) {
                var other = UUID.randomUUID();
                Events.send(
                        "partners.state.v1", other, "partners.partnership.state.v1", "/partners", """
                        {"id": "%s", "version": 0, "slug": "s", "name": "Name", "kind": "K", "from": "2026-01-01",
                         "to": null, "successorIds": []}""".formatted(other));
            }

            Given.appoint(appointment, 1, person, partnership, "ENGAGEMENT_LEAD", TODAY.minusDays(1));

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(status(person)).isEqualTo(403));
            connection.rollback();
        }
    }

    /** Messages of one key are handled in order, so once this one shows, all before it are done. */
    private static void awaitHandled(UUID key) {
        var marker = UUID.randomUUID();
        Events.sendAgain(
                UUID.randomUUID().toString(),
                TOPIC,
                key,
                "partners.appointment.state.v1",
                "/partners",
                appointment(UUID.randomUUID(), marker, "ENGAGEMENT_LEAD"));
        awaitStatus(marker, 400);
    }

    private static void deliver(String eventId, UUID appointment, UUID person, String function) {
        Events.sendAgain(
                eventId,
                TOPIC,
                appointment,
                "partners.appointment.state.v1",
                "/partners",
                appointment(appointment, person, function));
    }

    private static String appointment(UUID id, UUID person, String function) {
        return """
                {"id": "%s", "version": 5, "subject": "%s", "partnershipId": "%s", "function": "%s",
                 "from": "2026-01-01", "to": null}""".formatted(id, person, UUID.randomUUID(), function);
    }

    private static void awaitStatus(UUID person, int status) {
        await().untilAsserted(() -> assertThat(status(person)).isEqualTo(status));
    }

    /** 400 for a lead, since the body is empty; 403 for everybody else. */
    private static int status(UUID person) {
        return As.person(person, "Somebody")
                .body(Map.of())
                .post(API + "/engagements")
                .statusCode();
    }
}

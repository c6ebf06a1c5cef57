package uk.commonthread.strategy.replica.partnership;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class AppointmentStatesTest {
    @Test
    void anAppointmentGivesAPersonTheirRights() {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        seesThemes(person, partnership, 403);

        Given.appoint(UUID.randomUUID(), 1, person, partnership, "STRATEGY_LEAD", null);

        await().untilAsserted(() -> seesThemes(person, partnership, 200));
        seesThemes(person, UUID.randomUUID(), 403);
    }

    @Test
    void anAppointmentOfSomeoneWhoHasNotSignedInGivesNoneUntilTheyHave() {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        Given.appoint(appointment, 0, null, partnership, "STRATEGY_LEAD", null);
        awaitAllHandled(appointment);
        seesThemes(person, partnership, 403);

        Given.appoint(appointment, 1, person, partnership, "STRATEGY_LEAD", null);

        await().untilAsserted(() -> seesThemes(person, partnership, 200));
    }

    @Test
    void anotherFunctionGivesNone() {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        Given.appoint(appointment, 1, person, partnership, "ANALYST", null);

        awaitAllHandled(appointment);

        seesThemes(person, partnership, 403);
    }

    @Test
    void anAppointmentThatEndedTakesThemAway() {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        Given.appoint(appointment, 1, person, partnership, "STRATEGY_LEAD", null);
        await().untilAsserted(() -> seesThemes(person, partnership, 200));

        Given.appoint(appointment, 2, person, partnership, "STRATEGY_LEAD", "2026-01-02");

        await().untilAsserted(() -> seesThemes(person, partnership, 403));
    }

    @Test
    void anOlderStateDoesNotBringThemBack() {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        Given.appoint(appointment, 2, person, partnership, "STRATEGY_LEAD", "2026-01-02");
        Given.appoint(appointment, 1, person, partnership, "STRATEGY_LEAD", null);

        awaitAllHandled(appointment);

        seesThemes(person, partnership, 403);
    }

    @Test
    void aMessageThatIsNoEventGoesToTheDeadLetters() {
        var key = UUID.randomUUID();
        Events.sendRaw("partners.state.v1", key.toString(), "hello", Map.of());

        await().until(() ->
                !Events.on("strategy.dead-letters").withKey(key).soFar().isEmpty());
    }

    private static void seesThemes(UUID person, UUID partnership, int status) {
        As.person(person, "Lena Lead")
                .queryParam("partnershipId", partnership)
                .get(Given.API + "/themes")
                .then()
                .statusCode(is(status));
    }

    /** Messages of one key are handled in order, so once the marker shows, all before it are done. */
    private static void awaitAllHandled(UUID key) {
        var person = UUID.randomUUID();
        var partnership = UUID.randomUUID();
        Events.sendAgain(
                UUID.randomUUID().toString(),
                "partners.appointments.state.v1",
                key,
                "partners.appointment.state.v1",
                "/partners",
                """
                {"id": "%s", "version": 1, "subject": "%s", "partnershipId": "%s", "function": "STRATEGY_LEAD",
                 "from": "2026-01-01", "to": null}""".formatted(UUID.randomUUID(), person, partnership));
        await().untilAsserted(() -> seesThemes(person, partnership, 200));
    }
}

package uk.commonthread.widgets.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Named.named;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.TestAppointments;

@ServiceTest
class IdentityTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    TestAppointments appointments;

    @Inject
    ActLog log;

    static Stream<Named<Supplier<RequestSpecification>>> whoIsNotWhoTheySay() {
        var id = UUID.randomUUID();
        return Stream.of(
                named("nobody", As::nobody),
                named("an expired token", () -> As.expired(id)),
                named("a forged token", () -> As.forged(id)),
                named("a token for another API", () -> As.wrongAudience(id)),
                named("a token of another realm", () -> As.wrongIssuer(id)),
                named("a token without a person", () -> As.subject("not-a-uuid")),
                named("no token at all", () -> As.bearer("rubbish")));
    }

    @ParameterizedTest
    @MethodSource
    void whoIsNotWhoTheySay(Supplier<RequestSpecification> who) {
        who.get()
                .body(Widgets.named("Cog"))
                .post(Widgets.PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", is("Bearer"))
                .body("type", is("/problems/unauthenticated"));
    }

    @Test
    void strangersMayNot() {
        As.stranger().body(Widgets.named("Cog")).post(Widgets.PATH).then().statusCode(403);
    }

    @Test
    void theScopeOfASystemIsARole() {
        // Past the resource, where the service asks for an appointment, which a system has not.
        As.system("widgets.write")
                .body(Widgets.named("Cog"))
                .post(Widgets.PATH)
                .then()
                .statusCode(403)
                .body("detail", is("You need an appointment as MAKER there that is current today"));
        As.system("widgets.read")
                .body(Widgets.named("Cog"))
                .post(Widgets.PATH)
                .then()
                .statusCode(403)
                .body("detail", is((Object) null));
    }

    @Test
    void anAppointmentHoldsInItsOwnBodyOnly() {
        var person = UUID.randomUUID();
        var body = UUID.randomUUID();
        appointments.maker(person, body, LONG_AGO, null);
        Widgets.make(As.person(person, "Mo Maker"), Widgets.named("Cog", body));
        As.person(person, "Mo Maker")
                .body(Widgets.named("Cog"))
                .post(Widgets.PATH)
                .then()
                .statusCode(403);
    }

    /** And what was read for the decision is what the act changes, so that it is read once. */
    @Test
    void whoMayIsDecidedInTheTransactionOfTheAct() {
        var id = Widgets.make(As.admin(), Widgets.named("Cog"));
        var before = log.of("renamed").size();
        As.admin()
                .header("If-Match", "\"0\"")
                .body(Widgets.named("Sprocket"))
                .put(Widgets.PATH + "/" + id)
                .then()
                .statusCode(200);
        var renamed = log.of("renamed").get(before);
        assertThat(log.of("decided").getLast().transaction()).isNotNull().isEqualTo(renamed.transaction());
        assertThat(log.of("decided").getLast().widget()).isSameAs(renamed.widget());
    }

    @Test
    void anAppointmentThatEndsTodayStillHolds() {
        var person = UUID.randomUUID();
        var body = UUID.randomUUID();
        appointments.maker(person, body, LONG_AGO, today());
        Widgets.make(As.person(person, "Mo Maker"), Widgets.named("Cog", body));
    }

    @Test
    void anAppointmentThatEndedYesterdayDoesNot() {
        var person = UUID.randomUUID();
        var body = UUID.randomUUID();
        appointments.maker(person, body, LONG_AGO, today().minusDays(1));
        As.person(person, "Mo Maker")
                .body(Widgets.named("Cog", body))
                .post(Widgets.PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void anAppointmentThatBeginsTomorrowDoesNotYet() {
        var person = UUID.randomUUID();
        var body = UUID.randomUUID();
        appointments.maker(person, body, today().plusDays(1), null);
        As.person(person, "Mo Maker")
                .body(Widgets.named("Cog", body))
                .post(Widgets.PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void anOlderStateOfAnAppointmentIsIgnored() {
        appointments.olderStatesAreIgnored(UUID.randomUUID(), UUID.randomUUID());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}

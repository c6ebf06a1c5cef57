package uk.commonthread.partners.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.mail;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.with;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

/** How it becomes known which account is that of a person. */
@ServiceTest
class SignInsTest {
    private static final String MINE = API + "/appointments/mine";

    private UUID account;
    private String mail;
    private UUID partnership;
    private UUID person;
    private UUID appointment;

    @BeforeEach
    void someoneIsAppointedWhoHasNotSignedIn() {
        account = UUID.randomUUID();
        mail = mail();
        partnership = partnership();
        appointment = created(
                secretaryOf(partnership).asks(),
                "/appointments",
                with(
                        "person",
                        PersonResourceTest.person("Nora Nowhere", mail),
                        "partnershipId",
                        partnership,
                        "function",
                        "SECRETARIAT",
                        "from",
                        START.toString()));
        person = UUID.fromString(As.admin()
                .get(API + "/appointments/" + appointment)
                .then()
                .body("personName", is("Nora Nowhere"))
                .extract()
                .path("personId"));
    }

    @Test
    void untilTheySignInTheAppointmentIsToldAsNobodys() {
        Events.on("partners.appointments.state.v1")
                .withKey(appointment)
                .awaitLast("partners.appointment.state.v1", state -> {
                    assertThat(state.json().path("subject").isNull()).isTrue();
                    assertThat(state.payload()).doesNotContain("Nora", mail, person.toString());
                });
    }

    @Test
    void atTheFirstCallTheyMayDoWhatTheyWereAppointedFor() {
        As.withMail(account, mail.toUpperCase(), true)
                .body(newSeat(1))
                .post(API + "/partnerships/" + partnership + "/seats")
                .then()
                .statusCode(201);

        As.withMail(account, mail, true).get(MINE).then().body("items.id", contains(appointment.toString()));
        As.admin().get(API + "/people/" + person).then().body("hasSignedIn", is(true), "version", is(1));
    }

    @Test
    void theOtherServicesHearWhoseTheAppointmentIs() {
        As.withMail(account, mail, true).get(MINE).then().statusCode(200);

        Events.on("partners.appointments.state.v1")
                .withKey(appointment)
                .awaitLast("partners.appointment.state.v1", state -> {
                    assertThat(state.json().path("subject").asText()).isEqualTo(account.toString());
                    assertThat(state.json().path("version").asInt()).isEqualTo(1);
                });
        assertThat(Events.on("partners.v1")
                        .withKey(person)
                        .awaitOne("partners.person.linked.v1")
                        .payload())
                .doesNotContain("Nora", mail, account.toString());
    }

    @Test
    void anAddressThatNobodyHasVerifiedMakesNobodyAnybody() {
        var attacker = UUID.randomUUID();

        As.withMail(attacker, mail, false).get(MINE).then().body("items", hasSize(0));
        As.person(attacker, "Nora Nowhere").get(MINE).then().body("items", hasSize(0));
        As.withMail(attacker, mail, false)
                .body(newSeat(1))
                .post(API + "/partnerships/" + partnership + "/seats")
                .then()
                .statusCode(403);

        As.admin().get(API + "/people/" + person).then().body("hasSignedIn", is(false));
        As.withMail(account, mail, true).get(MINE).then().body("items.id", contains(appointment.toString()));
    }

    @Test
    void anotherAddressMakesThemNotThem() {
        As.withMail(account, "x" + mail, true).get(MINE).then().body("items", hasSize(0));
        As.withMail(account, mail + ".uk", true).get(MINE).then().body("items", hasSize(0));
    }

    @Test
    void aPersonStaysTheirsWhoSignedInFirst() {
        As.withMail(account, mail, true).get(MINE).then().body("items", hasSize(1));
        var second = UUID.randomUUID();

        As.withMail(second, mail, true).get(MINE).then().body("items", hasSize(0));
        As.withMail(account, mail(), true).get(MINE).then().body("items.id", contains(appointment.toString()));
    }

    @Test
    void anAccountIsOnePersons() {
        As.withMail(account, mail, true).get(MINE).then().body("items", hasSize(1));
        var other = mail();
        var another = created(As.admin(), "/people", PersonResourceTest.person("Otto Other", other));

        As.withMail(account, other, true).get(MINE).then().body("items", hasSize(1));

        As.admin().get(API + "/people/" + another).then().body("hasSignedIn", is(false));
    }

    @Test
    void whatIsGivenToSomeoneWhoHasSignedInIsTheirsAtOnce() {
        As.withMail(account, mail, true).get(MINE).then().body("items", hasSize(1));
        var second = created(
                As.admin(),
                "/appointments",
                with(
                        "personId",
                        person,
                        "partnershipId",
                        partnership(),
                        "function",
                        "ANALYST",
                        "from",
                        START.toString()));

        As.withMail(account, mail, true)
                .get(MINE)
                .then()
                .body("items.id", containsInAnyOrder(appointment.toString(), second.toString()));
        Events.on("partners.appointments.state.v1")
                .withKey(second)
                .awaitLast(
                        "partners.appointment.state.v1",
                        state -> assertThat(state.json().path("subject").asText())
                                .isEqualTo(account.toString()));
    }

    @Test
    void anAppointmentThatHasEndedGivesNothingAtTheFirstCallEither() {
        As.admin()
                .header("If-Match", "\"0\"")
                .body(with("on", START.plusDays(1).toString()))
                .post(API + "/appointments/" + appointment + "/end")
                .then()
                .statusCode(200);

        As.withMail(account, mail, true).get(MINE).then().body("items", hasSize(0));
    }

    @Test
    void ofManyFirstCallsAtOnceAllAreAnsweredAndOneIsTold() throws Exception {
        Callable<Integer> call = () -> As.withMail(account, mail, true)
                .get(MINE)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(callers.invokeAll(Collections.nCopies(8, call)).stream().map(Future::resultNow))
                    .containsOnly(1);
        }

        Events.on("partners.v1").withKey(person).awaitOne("partners.person.linked.v1");
        As.admin().get(API + "/people/" + person).then().body("version", is(1));
    }

    @Test
    void ofManyAccountsWithOneAddressOneGetsThePerson() throws Exception {
        Callable<Integer> call = () -> As.withMail(UUID.randomUUID(), mail, true)
                .get(MINE)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(callers.invokeAll(Collections.nCopies(8, call)).stream().map(Future::resultNow))
                    .containsOnlyOnce(1)
                    .containsOnly(0, 1);
        }
    }
}

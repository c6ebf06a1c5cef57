package uk.commonthread.partners;

import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.START;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newArea;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newPerson;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.secretaryOf;
import static uk.commonthread.partners.Given.somebody;
import static uk.commonthread.partners.Given.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.EndpointWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** Who may call what. What the calls do is told by the features' own tests. */
@ServiceTest
class EndpointsTest extends EndpointWalk {
    private static final Set<String> FUNCTIONS =
            Set.of("SECRETARIAT", "ENGAGEMENT_LEAD", "ANALYST", "STRATEGY_LEAD", "MEMBER", "OBSERVER");

    private static final Map<String, Object> EXPORT = Map.of("format", "CSV");

    @Override
    protected Set<String> functions() {
        return FUNCTIONS;
    }

    @Override
    protected UUID appointedElsewhere(String function) {
        return appointed(function, partnership());
    }

    @Override
    protected UUID body(Map<String, ?> places) {
        return (UUID) places.get("partnerships");
    }

    @Override
    protected UUID appointed(String function, UUID body) {
        return Given.appointed(function, body).id();
    }

    @Override
    protected Map<String, ?> places() {
        var organisation = organisation();
        var partnership = partnership();
        var seat = seat(partnership, 1);
        return Map.of(
                "jobs",
                job(),
                "organisations",
                organisation,
                "areas",
                created(As.admin(), "/areas", newArea()),
                "partnerships",
                partnership,
                "seats",
                seat,
                "memberships",
                created(As.admin(), "/memberships", newMembership(seat, organisation, "Ann Other")),
                "appointments",
                created(As.admin(), "/appointments", appointment(partnership)),
                "people",
                created(As.admin(), "/people", newPerson("Ann Other")));
    }

    @Override
    protected Map<String, ?> hidden() {
        return Map.of(
                "appointments",
                created(As.admin(), "/appointments", appointment(partnership())),
                "people",
                created(As.admin(), "/people", newPerson("Ann Other")),
                "jobs",
                job());
    }

    @Override
    protected Map<String, ?> bodies(Map<String, ?> places) {
        var partnership = (UUID) places.get("partnerships");
        var end = Map.of("on", START.plusYears(1).toString());
        var successor = Map.of("successorId", UUID.randomUUID(), "from", START.toString(), "source", "An order");
        return Map.ofEntries(
                Map.entry("exportOrganisations", EXPORT),
                Map.entry("createOrganisation", newOrganisation()),
                Map.entry(
                        "updateOrganisation",
                        Map.of(
                                "name", "A",
                                "roles", List.of(Map.of("role", "OTHER", "primary", true, "from", START.toString())),
                                "identifiers", List.of())),
                Map.entry("closeOrganisation", Map.of("on", START.plusYears(1).toString(), "successorIds", List.of())),
                Map.entry("succeedOrganisation", successor),
                Map.entry("createPartnership", newPartnership()),
                Map.entry("updatePartnership", without(newPartnership(), "slug")),
                Map.entry("endPartnership", end),
                Map.entry("succeedPartnership", successor),
                Map.entry("createSeat", newSeat(1)),
                Map.entry("updateSeat", newSeat(1)),
                Map.entry("endSeat", end),
                Map.entry("createArea", newArea()),
                Map.entry("updateArea", with("name", "A", "vintage", "2023", "from", START.toString())),
                Map.entry("endArea", end),
                Map.entry("succeedArea", successor),
                Map.entry(
                        "createMembership",
                        newMembership(seat(partnership, 9), (UUID) places.get("organisations"), "Ann Other")),
                Map.entry("updateMembership", newMembership((UUID) places.get("seats"), organisation(), "Ann Other")),
                Map.entry("endMembership", end),
                Map.entry("createAppointment", appointment(partnership)),
                Map.entry("updateAppointment", Map.of("from", START.toString())),
                Map.entry("createPerson", newPerson("Ann Other")),
                Map.entry("updatePerson", newPerson("Ann Other")),
                Map.entry("endAppointment", end));
    }

    /** The administrator's. */
    private static UUID job() {
        return UUID.fromString(As.admin()
                .body(EXPORT)
                .post(API + "/organisations/exports")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> appointment(UUID partnership) {
        return Given.appointment(somebody(), partnership, "MEMBER");
    }

    @Test
    void theSecretariatOfAPartnershipRunsItAndNoOther() {
        var mine = partnership();
        var another = partnership();
        var secretary = secretaryOf(mine);

        secretary
                .asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + mine + "/seats")
                .then()
                .statusCode(201);
        secretary
                .asks()
                .body(newSeat(1))
                .post(API + "/partnerships/" + another + "/seats")
                .then()
                .statusCode(403);
        secretary
                .asks()
                .body(newMembership(seat(another, 1), organisation(), "Ann Other"))
                .post(API + "/memberships")
                .then()
                .statusCode(403);
        secretary
                .asks()
                .body(Given.appointment(somebody(), another, "ANALYST"))
                .post(API + "/appointments")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }
}

package uk.commonthread.partners.governance.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newArea;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newPartnership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.secretaryOf;

import io.quarkus.arc.All;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class GapResourceTest {

    @Inject
    EntityManager em;

    @Inject
    @All
    List<SeatRule> checks;

    @Test
    void theBoardAndEachAuthorityAreMissedUntilSomebodySitsForThem() {
        var board = area("INTEGRATED_CARE_BOARD", "Cornwall Board");
        var council = area("COUNTY", "Cornwall");
        var partnership = statutory(board, council);
        var boardSeat = seat(partnership, board);

        gaps(partnership)
                .body("items.kind", contains("TOO_FEW_PEOPLE", "NO_SEAT"))
                .body("items.seatId", contains(boardSeat.toString(), null))
                .body("items.areaName", contains("Cornwall Board", "Cornwall"))
                .body("items.rule", contains("ICP_FOUNDING_MEMBERS", "ICP_FOUNDING_MEMBERS"))
                .body("items[0].source", startsWith("Local Government and Public Involvement in Health Act 2007"));

        hold(boardSeat);
        hold(seat(partnership, council));

        gaps(partnership).body("items", hasSize(0));
    }

    @Test
    void aPartnershipWhoseAreasAreNotRecordedIsToldSo() {
        gaps(statutory()).body("items.kind", contains("NO_AREA", "NO_AREA"));
    }

    @Test
    void theRuleHoldsFromTheDayOfTheLaw() {
        var body = newPartnership();
        body.put("kind", "INTEGRATED_CARE_PARTNERSHIP");
        body.put("regime", "ENGLAND_LGPIHA_2007");
        body.put("from", "2022-07-01");
        var partnership = created(As.admin(), "/partnerships", body);

        gaps(partnership, "2022-07-01").body("items", hasSize(2));
        // Before its first day a partnership misses nobody.
        gaps(partnership, "2022-06-30").body("items", hasSize(0));
    }

    @Test
    void aRuleThatIsRepealedDemandsNothingAfterIt() {
        // No other test looks at a day as early as this.
        em.getEntityManagerFactory()
                .runInTransaction(inside -> inside.createNativeQuery("insert into rule"
                                + " select 'REPEALED', regime, kind, title, source, check_name, params,"
                                + " date '2022-08-01', date '2022-08-31' from rule where code = 'ICP_FOUNDING_MEMBERS'")
                        .executeUpdate());
        var body = newPartnership();
        body.put("kind", "INTEGRATED_CARE_PARTNERSHIP");
        body.put("regime", "ENGLAND_LGPIHA_2007");
        body.put("from", "2022-07-01");
        var partnership = created(As.admin(), "/partnerships", body);

        gaps(partnership, "2022-08-31").body("items", hasSize(4));
        gaps(partnership, "2022-09-01").body("items", hasSize(2));
    }

    @Test
    void aSeatThatThePartnershipsOwnRulesDemandIsMissedUntilEnoughPeopleHoldIt() {
        var partnership = partnership();
        var body = newSeat(2);
        body.put("requiredByRule", "The partnership's own rules, paragraph 4");
        body.put("min", 2);
        var seat = created(secretaryOf(partnership).asks(), "/partnerships/" + partnership + "/seats", body);
        hold(seat);

        gaps(partnership)
                .body("items", hasSize(1))
                .body("items[0].seatId", is(seat.toString()))
                .body("items[0].source", is("The partnership's own rules, paragraph 4"))
                .body("items[0].rule", nullValue())
                .body("items[0].held", is(1), "items[0].required", is(2));

        hold(seat);

        gaps(partnership).body("items", hasSize(0));
    }

    @Test
    void anEmptySeatThatARuleDemandsIsMissedWhateverItsLeast() {
        var partnership = partnership();
        var body = newSeat(1);
        body.put("requiredByRule", "The partnership's own rules, paragraph 5");
        created(As.admin(), "/partnerships/" + partnership + "/seats", body);
        created(As.admin(), "/partnerships/" + partnership + "/seats", newSeat(1));

        gaps(partnership).body("items.required", contains(1));
    }

    @Test
    void aSeatIsForAnAreaOfItsPartnership() {
        var body = newSeat(1);
        body.put("areaId", area("COUNTY", "Elsewhere"));

        As.admin()
                .body(body)
                .post(API + "/partnerships/" + partnership() + "/seats")
                .then()
                .statusCode(400)
                .body("errors.field", contains("areaId"), "errors.code", contains("not-of-partnership"));
    }

    @Test
    void everyRuleNamesACheckThatIsThere() {
        var there = checks.stream().map(SeatRule::name).toArray(String[]::new);

        assertThat(em.unwrap(Session.class)
                        .createNativeQuery("select count(*) from rule where check_name <> all(:there)", Long.class)
                        .setParameter("there", there)
                        .getSingleResult())
                .isZero();
    }

    private static UUID area(String kind, String name) {
        var body = newArea();
        body.put("kind", kind);
        body.put("name", name);
        return created(As.admin(), "/areas", body);
    }

    private static UUID statutory(UUID... areas) {
        var body = newPartnership();
        body.put("kind", "INTEGRATED_CARE_PARTNERSHIP");
        body.put("regime", "ENGLAND_LGPIHA_2007");
        body.put("areaIds", List.of(areas));
        return created(As.admin(), "/partnerships", body);
    }

    private static UUID seat(UUID partnershipId, UUID areaId) {
        var body = newSeat(2);
        body.put("areaId", areaId);
        return created(secretaryOf(partnershipId).asks(), "/partnerships/" + partnershipId + "/seats", body);
    }

    private static void hold(UUID seatId) {
        created(As.admin(), "/memberships", newMembership(seatId, organisation(), "Ann Other"));
    }

    private static ValidatableResponse gaps(UUID partnershipId) {
        return As.nobody()
                .get(API + "/partnerships/" + partnershipId + "/gaps")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse gaps(UUID partnershipId, String asOf) {
        return As.nobody()
                .get(API + "/partnerships/" + partnershipId + "/gaps?asOf=" + asOf)
                .then()
                .statusCode(200);
    }
}

package uk.commonthread.partners.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.Succession;
import uk.commonthread.partners.registry.identifier.Identifier;

class OrganisationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Identifier CHARITY = identifier("GB-CHC", "1089464");
    private static final Identifier COMPANY = identifier("GB-COH", "03120500");

    @Test
    void theLastDayIsADayOnWhichItIsOpen() {
        var organisation = organisation();

        organisation.close(TODAY, Set.of(), TODAY);

        assertThat(organisation.isOpenOn(TODAY)).isTrue();
        assertThat(organisation.isOpenOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aLastDayToComeMayBeMoved() {
        var organisation = organisation();
        var successor = UUID.randomUUID();

        organisation.close(TODAY.plusDays(9), Set.of(), TODAY);
        organisation.close(TODAY.plusDays(5), Set.of(successor), TODAY);

        assertThat(organisation.closedOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(organisation.successors()).containsExactly(new Succession(successor, TODAY.plusDays(6), "declared"));
    }

    @Test
    void itBeginsWithItsFirstRole() {
        var organisation = organisation();
        var earlier = role(true, TODAY.minusYears(1), null);

        organisation.update("Same", null, List.of(earlier), Set.of(), null, TODAY);

        assertThat(organisation.wasThereOn(TODAY.minusYears(1))).isTrue();
        assertThat(organisation.wasThereOn(TODAY.minusYears(1).minusDays(1))).isFalse();
    }

    @Test
    void oneThatHasClosedIsKeptAsItWas() {
        var organisation = organisation();
        organisation.close(TODAY, Set.of(), TODAY);
        var later = TODAY.plusDays(1);

        assertClosed(() -> organisation.close(later, Set.of(), later));
        assertClosed(
                () -> organisation.update("Another", null, List.of(role(true, TODAY, null)), Set.of(), null, later));
    }

    @Test
    void itsIdentifiersAreItsOwnUntilItsLastDay() {
        var organisation = organisation();

        organisation.close(TODAY, Set.of(), TODAY);

        assertThat(organisation.identifiers())
                .extracting(OrganisationIdentifier::closedOn)
                .containsOnly(TODAY);
    }

    @Test
    void anIdentifierThatStaysKeepsWhenItWasRecorded() {
        var organisation = organisation();

        organisation.update(
                "Same", null, List.of(role(true, TODAY, null)), Set.of(CHARITY, COMPANY), null, TODAY.plusDays(7));

        assertThat(organisation.identifiers())
                .extracting(OrganisationIdentifier::scheme, OrganisationIdentifier::recordedOn)
                .containsExactlyInAnyOrder(tuple("GB-CHC", TODAY), tuple("GB-COH", TODAY.plusDays(7)));
    }

    @Test
    void itHasOnePrimaryRoleAtATime() {
        var organisation = organisation();
        var until = role(true, TODAY, TODAY.plusDays(9));
        var other = new OrganisationRole(RoleKind.BUSINESS, true, Period.of(TODAY.plusDays(9), null));
        var after = new OrganisationRole(RoleKind.BUSINESS, true, Period.of(TODAY.plusDays(10), null));

        assertThatThrownBy(() -> organisation.update("A", null, List.of(until, other), Set.of(), null, TODAY))
                .isInstanceOf(ApiException.class);
        organisation.update("A", null, List.of(until, after), Set.of(), null, TODAY);
        assertThat(organisation.roles()).hasSize(2);
    }

    @Test
    void aRoleSaysWhichOdsCodesFitIt() {
        assertThat(RoleKind.GP_PRACTICE.odsFault("P81001")).isNull();
        assertThat(RoleKind.GP_PRACTICE.odsFault("U12345")).isNull();
        assertThat(RoleKind.GP_PRACTICE.odsFault("JER001")).isNull();
        assertThat(RoleKind.GP_PRACTICE.odsFault("GUE012")).isNull();
        assertThat(RoleKind.GP_PRACTICE.odsFault("ALD001")).isNull();
        assertThat(RoleKind.GP_PRACTICE.odsFault("JER1")).contains("ALD, GUE or JER");
        assertThat(RoleKind.GP_PRACTICE.odsFault("QE1")).contains("a letter and 5 digits");
        assertThat(RoleKind.PRIMARY_CARE_NETWORK.odsFault("P81001")).contains("U and 5 digits");
        assertThat(RoleKind.INTEGRATED_CARE_BOARD.odsFault("QE1")).isNull();
        assertThat(RoleKind.COUNCIL.odsFault("ANYTHING")).isNull();
    }

    private static void assertClosed(Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.type()).isEqualTo(OrganisationProblem.ORGANISATION_CLOSED));
    }

    private static Organisation organisation() {
        return new Organisation(
                "Blackpool Advice Link", List.of(role(true, TODAY, null)), Set.of(CHARITY), null, TODAY);
    }

    private static OrganisationRole role(boolean primary, LocalDate from, LocalDate to) {
        return new OrganisationRole(RoleKind.VOLUNTARY_ORGANISATION, primary, Period.of(from, to));
    }

    private static Identifier identifier(String scheme, String value) {
        return Identifier.read(scheme, value, "", false, new ArrayList<>()).orElseThrow();
    }
}

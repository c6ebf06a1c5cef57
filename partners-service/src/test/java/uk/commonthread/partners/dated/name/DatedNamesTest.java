package uk.commonthread.partners.dated.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class DatedNamesTest {
    private static final LocalDate BEGAN = LocalDate.of(2020, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate RENAMED = LocalDate.of(2024, 1, 1);

    private final Set<DatedName> names = DatedNames.of(" First ");

    @Test
    void theFirstNameHoldsFromTheBeginning() {
        assertThat(DatedNames.on(names, LocalDate.of(1900, 1, 1))).isEqualTo("First");
        assertThat(DatedNames.since(names, TODAY)).isNull();
        assertThat(DatedNames.before(names, TODAY)).isEmpty();
    }

    @Test
    void eachDayHasTheNameOfThen() {
        rename("Second", RENAMED);

        assertThat(DatedNames.on(names, RENAMED.minusDays(1))).isEqualTo("First");
        assertThat(DatedNames.on(names, RENAMED)).isEqualTo("Second");
        assertThat(DatedNames.latest(names)).isEqualTo("Second");
        assertThat(DatedNames.since(names, TODAY)).isEqualTo(RENAMED);
        assertThat(DatedNames.before(names, TODAY))
                .containsExactly(new FormerName("First", null, RENAMED.minusDays(1)));
        assertThat(DatedNames.before(names, RENAMED.minusDays(1))).isEmpty();
    }

    @Test
    void anotherNameHoldsFromTodayWhereNoDayIsGiven() {
        rename("Second", null);

        assertThat(DatedNames.on(names, TODAY.minusDays(1))).isEqualTo("First");
        assertThat(DatedNames.on(names, TODAY)).isEqualTo("Second");
    }

    @Test
    void theFirstDayOfThePresentNameCorrectsIt() {
        rename("Secnod", RENAMED);
        rename("Second", RENAMED);

        assertThat(names).hasSize(2);
        assertThat(DatedNames.on(names, RENAMED)).isEqualTo("Second");
    }

    @Test
    void theDayOnWhichItBeganCorrectsTheFirstName() {
        rename("Frist", BEGAN);

        assertThat(names).hasSize(1);
        assertThat(DatedNames.on(names, BEGAN)).isEqualTo("Frist");
    }

    @Test
    void theSameNameIsNoNewOne() {
        rename("Second", RENAMED);
        rename(" Second ", null);

        assertThat(names).hasSize(2);
        assertThat(DatedNames.since(names, TODAY)).isEqualTo(RENAMED);
    }

    @Test
    void aNameThatWasOnceGivenUpMayComeBack() {
        rename("Second", RENAMED);
        rename("First", LocalDate.of(2025, 1, 1));

        assertThat(DatedNames.before(names, TODAY)).extracting(FormerName::name).containsExactly("First", "Second");
    }

    @Test
    void earlierNamesAreKeptAsTheyWere() {
        rename("Second", RENAMED);

        assertRefused(RENAMED.minusDays(1));
    }

    @Test
    void nothingIsRenamedBeforeTheDay() {
        assertRefused(TODAY.plusDays(1));
    }

    @Test
    void whatHasNotBegunHasNoEarlierName() {
        var begins = TODAY.plusDays(30);

        DatedNames.rename(names, "Second", null, begins, TODAY);

        assertThat(names).hasSize(1);
        assertThat(DatedNames.on(names, begins)).isEqualTo("Second");
    }

    private void rename(String name, LocalDate from) {
        DatedNames.rename(names, name, from, BEGAN, TODAY);
    }

    private void assertRefused(LocalDate from) {
        assertThatThrownBy(() -> rename("Third", from))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactly("nameFrom"));
    }
}

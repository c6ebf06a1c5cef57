package uk.commonthread.strategy.document.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class StrategyTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2029, 3, 31);

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> strategy("Better together", MARCH, APRIL))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("periodTo"));
    }

    @Test
    void aPeriodMayBeOneDay() {
        assertThat(strategy("One day", APRIL, APRIL).outline().periodTo()).isEqualTo(APRIL);
    }

    @Test
    void theDraftGoesOnWhileThePublishedOneStays() {
        var strategy = strategy("Better together", APRIL, MARCH);
        strategy.publish(1, strategy.outline());

        strategy.outline(new Outline("Even better", StrategyKind.PLACE_PLAN, APRIL, MARCH));

        assertThat(strategy.outline().title()).isEqualTo("Even better");
        assertThat(strategy.publishedOutline())
                .isEqualTo(new Outline("Better together", StrategyKind.INTEGRATED_CARE_STRATEGY, APRIL, MARCH));
        assertThat(strategy.publishedNumber()).isEqualTo(1);
    }

    @Test
    void nothingIsPublicAtFirst() {
        assertThat(strategy("Better together", APRIL, MARCH).publishedOutline()).isNull();
    }

    private static Strategy strategy(String title, LocalDate from, LocalDate to) {
        return new Strategy(
                new StrategyInput(List.of(UUID.randomUUID()), title, StrategyKind.INTEGRATED_CARE_STRATEGY, from, to));
    }
}

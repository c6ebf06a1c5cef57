package uk.commonthread.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class EngagementTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 3, 30);
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void itIsADraftUntilItIsOpened() {
        var engagement = engagement();
        assertThat(engagement.status()).isEqualTo(EngagementStatus.DRAFT);

        engagement.open(NOW, TODAY);

        assertThat(engagement.status()).isEqualTo(EngagementStatus.OPEN);
        assertThat(engagement.openedAt()).isEqualTo(NOW);
    }

    @Test
    void itOpensOnce() {
        var engagement = engagement();
        engagement.open(NOW, TODAY);

        assertThatThrownBy(() -> engagement.open(NOW, TODAY))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.type()).isEqualTo(EngagementProblem.NOT_DRAFT));
    }

    @Test
    void itDoesNotOpenAfterItsLastDay() {
        assertThatThrownBy(() -> engagement().open(NOW, CLOSES.plusDays(1)))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.type()).isEqualTo(EngagementProblem.PERIOD_OVER));
        engagement().open(NOW, CLOSES);
    }

    @Test
    void closingEarlyNeedsAReason() {
        var engagement = engagement();
        engagement.open(NOW, TODAY);

        assertThatThrownBy(() -> engagement.close(NOW, CLOSES, " "))
                .hasMessage("Enter why it closes before 2026-03-30; people were told that they have until then");

        engagement.close(NOW, CLOSES, " The hall burnt down ");
        assertThat(engagement.closeReason()).isEqualTo("The hall burnt down");
    }

    @Test
    void closingAfterItsLastDayNeedsNone() {
        var engagement = engagement();
        engagement.open(NOW, TODAY);

        engagement.close(NOW, CLOSES.plusDays(1), null);

        assertThat(engagement.status()).isEqualTo(EngagementStatus.CLOSED);
    }

    @Test
    void aDraftIsNotClosed() {
        assertThatThrownBy(() -> engagement().close(NOW, TODAY, "No more money"))
                .hasMessage("Only an open engagement can be closed");
    }

    @Test
    void itClosesNoEarlierThanItOpens() {
        assertThatThrownBy(() -> engagement(CLOSES, OPENS, null))
                .hasMessage("Enter a closing date that is not before the opening date");
    }

    @Test
    void nothingIsDecidedWhilePeopleAnswer() {
        assertThatThrownBy(() -> engagement(OPENS, CLOSES, CLOSES))
                .hasMessage("Enter a decision date after the closing date");
        engagement(OPENS, CLOSES, CLOSES.plusDays(1));
    }

    @Test
    void aDraftHasNoFigures() {
        assertThatThrownBy(() -> engagement().publishedFigures(NOW))
                .hasMessage("Nobody has been asked yet, so there are no answers");
    }

    private static Engagement engagement() {
        return engagement(OPENS, CLOSES, null);
    }

    private static Engagement engagement(LocalDate opens, LocalDate closes, @Nullable LocalDate decisionDue) {
        return new Engagement(new NewEngagement(
                UUID.randomUUID(),
                EngagementKind.CONSULTATION,
                "Getting help",
                "To know what is hard",
                "Everybody",
                opens,
                closes,
                decisionDue));
    }
}

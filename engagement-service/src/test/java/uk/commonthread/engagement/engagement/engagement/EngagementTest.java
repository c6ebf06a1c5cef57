package uk.commonthread.engagement.engagement.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class EngagementTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final Instant CLOSES = Instant.parse("2026-03-30T16:00:00Z"); // 5pm, in summer time
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    @Test
    void itIsADraftUntilItIsOpened() {
        var engagement = engagement();
        assertThat(engagement.status(at(NOW))).isEqualTo(EngagementStatus.DRAFT);

        engagement.open(at(NOW));

        assertThat(engagement.status(at(NOW))).isEqualTo(EngagementStatus.OPEN);
        assertThat(engagement.openedAt()).isEqualTo(NOW);
    }

    @Test
    void openedBeforeItsFirstDayItIsComing() {
        var engagement = engagement();
        engagement.open(at("2026-02-20T10:00:00Z"));

        assertThat(engagement.status(at("2026-03-01T23:59:59Z"))).isEqualTo(EngagementStatus.COMING);
        assertThat(engagement.status(at("2026-03-02T00:00:00Z"))).isEqualTo(EngagementStatus.OPEN);
    }

    @Test
    void itsFirstDayBeginsInLondon() {
        var engagement = engagement(LocalDate.of(2026, 7, 1), Instant.parse("2026-07-30T16:00:00Z"), null);
        engagement.open(at(NOW));

        assertThat(engagement.status(at("2026-06-30T22:59:59Z"))).isEqualTo(EngagementStatus.COMING);
        assertThat(engagement.status(at("2026-06-30T23:00:00Z"))).isEqualTo(EngagementStatus.OPEN);
    }

    @Test
    void itIsClosedAtItsHourBeforeAnybodyHasWrittenThatDown() {
        var engagement = open();

        assertThat(engagement.status(at("2026-03-30T15:59:59Z"))).isEqualTo(EngagementStatus.OPEN);
        assertThat(engagement.status(at("2026-03-30T16:00:00Z"))).isEqualTo(EngagementStatus.CLOSED);
    }

    @Test
    void answersMayComeForAnHourAfterItsTime() {
        var engagement = open();
        engagement.close(at(CLOSES), null);

        assertThat(engagement.isSettled(at(CLOSES.plus(Duration.ofMinutes(59)))))
                .isFalse();
        assertThat(engagement.isSettled(at(CLOSES.plus(Duration.ofHours(1))))).isTrue();
    }

    @Test
    void noAnswerComesAfterAnEarlyClose() {
        var engagement = open();
        engagement.close(at(NOW), "The hall burnt down");

        assertThat(engagement.isSettled(at(NOW))).isTrue();
    }

    @Test
    void itOpensOnce() {
        var engagement = open();

        assertThatThrownBy(() -> engagement.open(at(NOW)))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.type()).isEqualTo(EngagementProblem.ENGAGEMENT_NOT_DRAFT));
    }

    @Test
    void itDoesNotOpenOnceItsTimeIsOver() {
        assertThatThrownBy(() -> engagement().open(at(CLOSES)))
                .hasMessage("It should have closed 17:00 on 30 March 2026; set a later time, then open it");
        engagement().open(at(CLOSES.minusSeconds(1)));
    }

    @Test
    void closingEarlyNeedsAReason() {
        var engagement = open();

        assertThatThrownBy(() -> engagement.close(at(CLOSES.minusSeconds(1)), " "))
                .hasMessage("Enter why it closes before 17:00 on 30 March 2026; "
                        + "people were told that they have until then");

        engagement.close(at(CLOSES.minusSeconds(1)), " The hall burnt down ");
        assertThat(engagement.closeReason()).isEqualTo("The hall burnt down");
    }

    @Test
    void closingWhenItsTimeIsOverNeedsNone() {
        var engagement = open();

        engagement.close(at(CLOSES), null);

        assertThat(engagement.status(at(NOW))).isEqualTo(EngagementStatus.CLOSED);
    }

    @Test
    void aDraftIsNotClosed() {
        assertThatThrownBy(() -> engagement().close(at(NOW), "No more money"))
                .hasMessage("Only an open engagement can be closed");
    }

    @Test
    void itsEndIsMovedWithItsReasonAndWhatPeopleWereToldBefore() {
        var engagement = open();
        var later = CLOSES.plus(Duration.ofDays(7));

        engagement.extend(to(later, " The post was on strike "), at(NOW));

        assertThat(engagement.closes()).isEqualTo(later);
        assertThat(engagement.extensions())
                .containsExactly(new Extension(NOW, CLOSES, later, null, null, "The post was on strike"));
    }

    @Test
    void itsEndIsMovedLaterOnly() {
        var engagement = open();

        assertThatThrownBy(() -> engagement.extend(to(CLOSES, "Because"), at(NOW)))
                .hasMessage("Enter a time after 17:00 on 30 March 2026, when it closes now");
    }

    @Test
    void itsEndIsNotMovedOverTheDecision() {
        var engagement = engagement(OPENS, CLOSES, LocalDate.of(2026, 4, 2));
        engagement.open(at(NOW));
        // Midnight is the end of the day before.
        engagement.extend(to(Instant.parse("2026-04-01T23:00:00Z"), "Because"), at(NOW));

        assertThatThrownBy(() -> engagement.extend(to(Instant.parse("2026-04-02T00:00:00Z"), "Because"), at(NOW)))
                .hasMessage("Enter a decision date after 2 April 2026");
    }

    @Test
    void theDecisionIsMovedWithItsEndAndThatIsKeptToo() {
        var due = LocalDate.of(2026, 4, 2);
        var later = Instant.parse("2026-04-10T16:00:00Z");
        var engagement = engagement(OPENS, CLOSES, due);
        engagement.open(at(NOW));

        engagement.extend(new NewExtension(later, due.plusDays(30), "Because"), at(NOW));

        assertThat(engagement.decisionDue()).isEqualTo(due.plusDays(30));
        assertThat(engagement.extensions())
                .containsExactly(new Extension(NOW, CLOSES, later, due, due.plusDays(30), "Because"));
    }

    @Test
    void theDecisionIsMovedLaterOnly() {
        var engagement = engagement(OPENS, CLOSES, LocalDate.of(2026, 6, 2));
        engagement.open(at(NOW));
        var earlier = new NewExtension(CLOSES.plus(Duration.ofDays(7)), LocalDate.of(2026, 6, 1), "Because");

        assertThatThrownBy(() -> engagement.extend(earlier, at(NOW)))
                .hasMessage("The decision is due on 2 June 2026; enter that day or a later one");
    }

    @Test
    void whatIsOverOrADraftIsNotExtended() {
        var later = CLOSES.plus(Duration.ofDays(7));

        assertThatThrownBy(() -> open().extend(to(later, "Because"), at(CLOSES)))
                .hasMessage("Only an engagement that is coming or open can close later");
        assertThatThrownBy(() -> engagement().extend(to(later, "Because"), at(NOW)))
                .hasMessage("Only an engagement that is coming or open can close later");
    }

    /** Its tables may be public. */
    @Test
    void whatClosedEarlyIsNotExtended() {
        var engagement = open();
        engagement.close(at(NOW), "The hall burnt down");

        assertThatThrownBy(() -> engagement.extend(to(CLOSES.plus(Duration.ofDays(7)), "It was rebuilt"), at(NOW)))
                .hasMessage("Only an engagement that is coming or open can close later");
    }

    @Test
    void itClosesOnAFullHour() {
        assertThatThrownBy(() -> engagement(OPENS, CLOSES.plusSeconds(1), null))
                .hasMessage("Enter a full hour, like 5pm; midnight is the end of the day before");
    }

    @Test
    void itClosesNoEarlierThanItOpens() {
        assertThatThrownBy(() -> engagement(OPENS, Instant.parse("2026-03-02T00:00:00Z"), null))
                .hasMessage("Enter a closing time that is not before the opening date");
    }

    @Test
    void nothingIsDecidedWhilePeopleAnswer() {
        assertThatThrownBy(() -> engagement(OPENS, CLOSES, LocalDate.of(2026, 3, 30)))
                .hasMessage("Enter a decision date after 30 March 2026");
        engagement(OPENS, CLOSES, LocalDate.of(2026, 3, 31));
    }

    @Test
    void aDraftHasNoFigures() {
        assertThatThrownBy(() -> engagement().publishedFigures(NOW))
                .hasMessage("No one has been asked yet, so there are no answers");
    }

    private static Engagement open() {
        var engagement = engagement();
        engagement.open(at(NOW));
        return engagement;
    }

    private static ZonedDateTime at(String instant) {
        return at(Instant.parse(instant));
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(LONDON);
    }

    private static Engagement engagement() {
        return engagement(OPENS, CLOSES, null);
    }

    private static Engagement engagement(LocalDate opens, Instant closes, @Nullable LocalDate decisionDue) {
        return new Engagement(new EngagementInput(
                List.of(UUID.randomUUID()),
                EngagementKind.CONSULTATION,
                "Getting help",
                "To know what is hard",
                "Everybody",
                opens,
                closes,
                decisionDue));
    }

    private static NewExtension to(Instant closes, String reason) {
        return new NewExtension(closes, null, reason);
    }
}

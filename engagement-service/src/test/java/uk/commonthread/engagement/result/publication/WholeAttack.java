package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonthread.engagement.result.publication.Attacked.Kind.MULTIPLE_CHOICE;
import static uk.commonthread.engagement.result.publication.Attacked.Kind.POSTCODE_DISTRICT;
import static uk.commonthread.engagement.result.publication.Attacked.Kind.SINGLE_CHOICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The whole attack on what is published; `./dev attack` runs it, since it takes minutes. Its name keeps it out of the unit
 * tests.
 */
class WholeAttack {
    private static final int LARGER = 100_000;

    @Test
    void oneOfSeveralOptions() {
        upTo(40, 3, new Attacked(SINGLE_CHOICE, 2, true));
        upTo(40, 3, new Attacked(SINGLE_CHOICE, 2, false));
        upTo(40, 2, new Attacked(SINGLE_CHOICE, 3, true));
        upTo(60, 1, new Attacked(SINGLE_CHOICE, 3, false));
        upTo(60, 1, new Attacked(SINGLE_CHOICE, 4, true));
    }

    @Test
    void severalOptions() {
        upTo(40, 2, new Attacked(MULTIPLE_CHOICE, 2, true));
        upTo(30, 2, new Attacked(MULTIPLE_CHOICE, 2, false));
        upTo(40, 1, new Attacked(MULTIPLE_CHOICE, 3, true));
        upTo(40, 1, new Attacked(MULTIPLE_CHOICE, 3, false));
    }

    @Test
    void districts() {
        upTo(40, 3, new Attacked(POSTCODE_DISTRICT, 2, true));
        upTo(40, 3, new Attacked(POSTCODE_DISTRICT, 2, false));
        upTo(40, 2, new Attacked(POSTCODE_DISTRICT, 3, true));
        upTo(60, 1, new Attacked(POSTCODE_DISTRICT, 3, false));
        upTo(60, 1, new Attacked(POSTCODE_DISTRICT, 4, true));
        upTo(45, 1, new Attacked(POSTCODE_DISTRICT, 4, false));
        var five = new Attacked(POSTCODE_DISTRICT, 5, true);
        attack(five + ", 45 people", () -> EveryHistory.of(five, 45));
    }

    @Test
    void anyNumberOfQuestionsTogether() {
        var many = List.of(
                new Attacked(SINGLE_CHOICE, 2, true),
                new Attacked(SINGLE_CHOICE, 3, true),
                new Attacked(MULTIPLE_CHOICE, 2, true),
                new Attacked(POSTCODE_DISTRICT, 2, true),
                new Attacked(POSTCODE_DISTRICT, 3, true));
        attack(
                "all together, 1 date, up to 60 people",
                () -> EveryHistory.upTo(60, 1, totals -> EveryHistory.together(many, totals)));
        var some = List.of(
                new Attacked(SINGLE_CHOICE, 2, true),
                new Attacked(SINGLE_CHOICE, 3, true),
                new Attacked(POSTCODE_DISTRICT, 2, true));
        attack(
                "some together, 2 dates, up to 40 people",
                () -> EveryHistory.upTo(40, 2, totals -> EveryHistory.together(some, totals)));
    }

    @Test
    void largerHistories() {
        var random = new Random(LARGER);
        attack("larger histories", () -> {
            int fewest = EveryHistory.VALUES;
            for (int i = 0; i < LARGER; i++) {
                fewest = Math.min(fewest, LargerHistory.fewest(random));
            }
            return new EveryHistory.Result(LARGER, LARGER, fewest, "");
        });
    }

    private static void upTo(int most, int dates, Attacked question) {
        attack(
                "%s, %d dates, up to %d people".formatted(question, dates, most),
                () -> EveryHistory.upTo(most, dates, totals -> EveryHistory.of(question, totals)));
    }

    private static void attack(String what, Supplier<EveryHistory.Result> attacker) {
        var begun = Instant.now();
        var result = attacker.get();
        IO.println("%s: %,d histories, %,d rows of publications, fewest possible values %d, %d s %s"
                .formatted(
                        what,
                        result.histories(),
                        result.rows(),
                        result.fewest(),
                        Duration.between(begun, Instant.now()).toSeconds(),
                        result.worst()));
        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }
}

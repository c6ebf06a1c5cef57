package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The whole attack on {@link Suppression}; `./dev attack` runs it, since it takes minutes. Its name keeps it out of the
 * unit tests.
 */
class WholeAttack {
    private static final int LARGER = 100_000;

    @Test
    void twoOptionsUpToFortyPeopleAndThreeDates() {
        attack("one of 2 options, 3 dates", () -> EveryHistory.upTo(40, 3, new Attacked(2, false, true)));
    }

    /** To choose one of two or to pass over is the same as to choose one of three. */
    @Test
    void threeOptionsUpToFortyPeopleAndTwoDates() {
        attack("one of 3 options, 2 dates", () -> EveryHistory.upTo(40, 2, new Attacked(3, false, true)));
        attack("one of 2 options or none, 2 dates", () -> EveryHistory.upTo(40, 2, new Attacked(2, false, false)));
    }

    /** Fewer people show nothing of three options or none. */
    @Test
    void threeOptionsOrNone() {
        var question = new Attacked(3, false, false);
        attack(
                "one of 3 options or none, 2 dates",
                () -> EveryHistory.of(question, 45, 45).and(EveryHistory.of(question, 45, 50)));
    }

    @Test
    void severalOptions() {
        attack("several of 2 options, required", () -> EveryHistory.upTo(40, 1, new Attacked(2, true, true)));
        attack("several of 2 options, 2 dates", () -> EveryHistory.upTo(30, 2, new Attacked(2, true, false)));
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

package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of what {@link WholeAttack} does, in a second or two. */
class SuppressionAttackTest {
    @Test
    void ofTwoOptionsNobodyCanBeWorkedOutFromTwoDates() {
        var question = new Attacked(Attacked.Kind.SINGLE_CHOICE, 2, true);
        holds(EveryHistory.upTo(40, 2, totals -> EveryHistory.of(question, totals)));
    }

    @Test
    void ofThreeOptionsNobodyCanBeWorkedOutFromTwoDatesCloseTogether() {
        holds(EveryHistory.of(new Attacked(Attacked.Kind.SINGLE_CHOICE, 3, true), 35, 40));
    }

    @Test
    void ofChoicesThatEverybodyHadToMakeNobodyCanBeWorkedOut() {
        holds(EveryHistory.of(new Attacked(Attacked.Kind.MULTIPLE_CHOICE, 3, true), 30));
    }

    /** What was told while a table of each date was shown: by what moved, and by what was withheld and then was not. */
    @ParameterizedTest
    @MethodSource
    void nobodyCanBeWorkedOutWhereATableOfEachDateToldIt(Attacked question, int[][] counts) {
        assertThat(LargerHistory.fewest(question, counts)).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }

    static Stream<Arguments> nobodyCanBeWorkedOutWhereATableOfEachDateToldIt() {
        return Stream.of(
                arguments(
                        named("8 then 23 people, no third district", districts(4)),
                        new int[][] {{3, 0, 3, 0, 2}, {8, 0, 7, 0, 8}}),
                arguments(
                        named("14, 24, 35 people in four districts", districts(4)),
                        new int[][] {{0, 1, 4, 0, 9}, {0, 7, 8, 0, 9}, {3, 9, 8, 1, 14}}),
                arguments(
                        named("23, 41, 76 people in six districts", districts(6)),
                        new int[][] {{7, 7, 0, 0, 0, 0, 9}, {7, 9, 0, 2, 0, 4, 19}, {9, 16, 5, 10, 6, 8, 22}}),
                arguments(named("48, 77, 130 people in seven districts", districts(7)), new int[][] {
                    {2, 1, 1, 11, 28, 4, 1, 0}, {5, 2, 15, 12, 28, 13, 1, 1}, {10, 17, 17, 36, 32, 14, 2, 2}
                }),
                arguments(
                        named("two options or none", new Attacked(Attacked.Kind.SINGLE_CHOICE, 2, false)),
                        new int[][] {{72, 9, 0}, {72, 25, 0}, {74, 30, 4}}));
    }

    private static Attacked districts(int districts) {
        return new Attacked(Attacked.Kind.POSTCODE_DISTRICT, districts, false);
    }

    @Test
    void nobodyCanBeWorkedOutFromLargerHistories() {
        var random = new Random(40);

        assertThat(IntStream.range(0, 500).map(_ -> LargerHistory.fewest(random)))
                .allMatch(values -> values >= EveryHistory.VALUES);
    }

    /** Guards the guard: an attacker who finds nothing in what is known to tell would find nothing anywhere. */
    @Test
    void theAttackFindsWhatPlainRoundingTells() {
        assertThat(EveryHistory.of(new Attacked(Attacked.Kind.SINGLE_CHOICE, 2, true, Attacked.ROUNDING_ONLY), 20)
                        .fewest())
                .isEqualTo(1);
    }

    private static void holds(EveryHistory.Result result) {
        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }
}

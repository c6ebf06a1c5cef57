package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    private final Suppression suppression = new Suppression(10);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9})
    void aSmallCountIsHiddenAndSoIsThatOfNobody(int count) {
        assertThat(suppression.single(count)).isEqualTo(Figure.SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "13, 15", "17, 15", "18, 20", "5001, 5000"})
    void anyOtherCountIsRounded(int count, int shown) {
        assertThat(suppression.single(count)).isEqualTo(Figure.of(shown));
    }

    @Test
    void figuresAddUpToTheTotal() {
        // Each alone would round up: 15, 15, 20 of 45.
        assertThat(shown(table(13, 13, 18))).containsExactly(10, 15, 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void aHiddenCellWeighsTheSameWhateverItIs(int hidden) {
        assertThat(shown(table(hidden, 60 - hidden))).containsExactly(null, 55);
    }

    @Test
    void aThinTableIsNotShown() {
        assertThat(shown(table(11, 11, 9))).containsExactly(null, null, null);
    }

    /** However many there are: three of them fewer, and it looks the same. */
    @Test
    void ofSmallCountsAtTheirMostNoneIsGivenAway() {
        for (int small = 1; small <= 40; small++) {
            var all = Collections.nCopies(small, 9);
            var threeFewer = new ArrayList<>(all);
            threeFewer.set(0, 6);

            assertThat(suppression.table(choices(200), all)).isEqualTo(suppression.table(choices(203), threeFewer));
        }
    }

    /** Though those below the threshold together count as 25, and would leave 5. */
    @Test
    void whatIsShownIsNeverLeftWithLessThanTheThreshold() {
        assertThat(shown(suppression.table(choices(10), List.of(7, 7, 6)))).containsExactly(15);
    }

    @Test
    void aCellThatIsNeverShownCountsWhereATableIsThin() {
        assertThat(shown(suppression.table(choices(15), List.of(4)))).containsExactly((Integer) null);
        assertThat(shown(suppression.table(choices(20), List.of(4)))).containsExactly(20);
    }

    @Test
    void aCellThatIsNeverShownIsThereEvenIfItIsOfNobody() {
        assertThat(shown(suppression.table(choices(60, 40), List.of())))
                .isEqualTo(shown(suppression.table(choices(57, 39), List.of(4))))
                .containsExactly(55, 40);
    }

    @Test
    void choicesThatEverybodyHadToMakeAreNotShownWhereOneWouldMakeUpForTheOthers() {
        var chosen = choices(30, 11, 9);

        assertThat(shown(suppression.choices(50, true, chosen))).containsExactly(null, null, null);
        assertThat(shown(suppression.choices(50, false, chosen))).containsExactly(30, 10, null);
    }

    @Test
    void choicesThatEverybodyHadToMakeAreShownWhereThoseShownAreEnough() {
        assertThat(shown(suppression.choices(50, true, choices(40, 30, 9)))).containsExactly(40, 30, null);
    }

    @Test
    void whoDidNotChooseIsProtectedLikeWhoDid() {
        assertThat(shown(suppression.choices(60, false, choices(60, 57, 51)))).containsExactly(55, 55, 55);
    }

    /** And none is of a small count, which the attack would not mind. */
    @Test
    void noFigureIsEverWrongByTheThreshold() {
        var random = new Random(10);
        int figures = 0;
        for (int table = 0; table < 10_000; table++) {
            var counts = IntStream.range(0, 1 + random.nextInt(6))
                    .map(_ -> random.nextBoolean() ? random.nextInt(14) : random.nextInt(90))
                    .toArray();
            var unnamed = random.ints(random.nextInt(20), 1, 10).boxed().toList();
            for (var shown : List.of(shown(table(counts)), shown(suppression.table(choices(counts), unnamed)))) {
                for (int i = 0; i < counts.length; i++) {
                    if (shown.get(i) != null) {
                        figures++;
                        assertThat(counts[i]).isGreaterThanOrEqualTo(10);
                        assertThat(shown.get(i)).isBetween(counts[i] - 9, counts[i] + 9);
                    }
                }
            }
        }
        assertThat(figures).as("hiding everything is no use").isGreaterThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 15})
    void aThresholdHasToBeAMultipleOfTen(int threshold) {
        assertThatThrownBy(() -> new Suppression(threshold)).hasMessageContaining("a multiple of 10");
    }

    private Map<String, Figure> table(int... counts) {
        return suppression.table(choices(counts));
    }

    private static Map<String, Integer> choices(int... chosen) {
        var choices = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < chosen.length; i++) {
            choices.put(Character.toString('a' + i), chosen[i]);
        }
        return choices;
    }

    private static List<@Nullable Integer> shown(Map<String, Figure> table) {
        var shown = new ArrayList<@Nullable Integer>();
        table.values().forEach(figure -> shown.add(figure.count()));
        return shown;
    }
}

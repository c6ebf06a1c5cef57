package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
        assertThat(shown(release(null, 13, 13, 18))).containsExactly(10, 15, 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void aHiddenCellWeighsTheSameWhateverItIs(int hidden) {
        assertThat(shown(release(null, hidden, 60 - hidden))).containsExactly(null, 55);
    }

    @Test
    void aThinTableIsNotShown() {
        assertThat(shown(release(null, 11, 11, 9))).containsExactly(null, null, null);
    }

    @Test
    void whileTheTotalIsTheSameSoIsTheTable() {
        var first = release(null, 5, 46, 9);
        assertThat(shown(first)).containsExactly(null, 45, null);

        assertThat(shown(release(first, 5, 46, 11))).isEqualTo(shown(first));
    }

    @Test
    void whileTheTotalIsTheSameAWithheldTableStaysWithheld() {
        var cells = new LinkedHashMap<>(choices(12, 23));
        var before = suppression.withheld(35, cells.keySet(), null).last();

        assertThat(shown(suppression.table(cells, before))).containsExactly(null, null);
        assertThat(shown(suppression.table(cells, null))).containsExactly(10, 25);
    }

    @Test
    void smallCountsTogetherAreNeverShownAsMoreThanLeavesEachItsValues() {
        var counts = choices(40, 18);

        assertThat(shown(suppression.table(counts, Map.of("b", 2), null))).containsExactly(45, 15);
        assertThat(shown(suppression.table(counts, Map.of("b", 3), null))).containsExactly(40, 20);
    }

    @Test
    void whatWasShownIsNotHiddenAgain() {
        var before = new Shown(40, false, Set.of("a", "b"), Map.of("a", 20, "b", 20));

        assertThat(shown(suppression.table(choices(45, 5), before))).containsExactly(null, null);
    }

    @Test
    void noFigureFalls() {
        var first = release(null, 9, 47);
        assertThat(shown(first)).containsExactly(null, 50);

        assertThat(shown(release(first, 20, 47))).containsExactly(15, 50);
    }

    @Test
    void aCellThatWasHiddenIsShownWhenManyCameNoMatterWhatWasShownLast() {
        var first = release(null, 0, 50, 0);
        assertThat(shown(first)).containsExactly(null, 45, null);

        assertThat(shown(release(first, 3, 50, 40))).containsExactly(null, 50, 40);
    }

    @Test
    void aThinTableAfterOneOfNobodyIsNotShown() {
        var first = release(null, 0, 0, 0);

        assertThat(shown(release(first, 2, 11, 10))).containsExactly(null, null, null);
    }

    @Test
    void choicesThatEverybodyHadToMakeAreNotShownWhereOneWouldMakeUpForTheOthers() {
        var chosen = choices(30, 11, 9);

        assertThat(suppression.choices(50, true, true, chosen, Map.of()).values())
                .allMatch(table -> table.figure(Suppression.CHOSEN).suppressed());
    }

    @Test
    void choicesThatEverybodyHadToMakeAreShownWhenNobodyCanAnswerAnyMore() {
        var chosen = choices(40, 30, 9);

        assertThat(suppression.choices(50, true, false, chosen, Map.of()).values())
                .allMatch(table -> table.figure(Suppression.CHOSEN).suppressed());
        assertThat(suppression.choices(50, true, true, chosen, Map.of()).values())
                .map(table -> table.figure(Suppression.CHOSEN).count())
                .containsExactly(40, 30, null);
    }

    @Test
    void whoDidNotChooseIsProtectedLikeWhoDid() {
        assertThat(suppression
                        .choices(60, false, false, choices(60, 57, 51), Map.of())
                        .values())
                .map(table -> table.figure(Suppression.CHOSEN).count())
                .containsExactly(55, 55, 55);
    }

    /** And none is of a small count, which the attack would not mind. */
    @Test
    void noFigureIsEverWrongByTheThreshold() {
        var random = new Random(10);
        int figures = 0;
        for (int history = 0; history < 3_000; history++) {
            var counts = new int[2 + random.nextInt(5)];
            Table last = null;
            for (int date = 0; date < 4; date++) {
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += random.nextBoolean() ? random.nextInt(4) : random.nextInt(60);
                }
                last = release(last, counts);
                for (int i = 0; i < counts.length; i++) {
                    var shown = shown(last).get(i);
                    if (shown != null) {
                        figures++;
                        assertThat(counts[i]).isGreaterThanOrEqualTo(10);
                        assertThat(shown).isBetween(counts[i] - 9, counts[i] + 9);
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

    private Table release(@Nullable Table before, int... counts) {
        var cells = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(Character.toString('a' + i), counts[i]);
        }
        return suppression.table(cells, before == null ? null : before.last());
    }

    private static Map<String, Integer> choices(int... chosen) {
        var choices = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < chosen.length; i++) {
            choices.put(Character.toString('a' + i), chosen[i]);
        }
        return choices;
    }

    private static List<@Nullable Integer> shown(Table table) {
        var shown = new ArrayList<@Nullable Integer>();
        table.cells().values().forEach(figure -> shown.add(figure.count()));
        return shown;
    }
}

package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
    private final Suppression suppression = new Suppression(10);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void aSmallCountIsHidden(int count) {
        assertThat(suppression.single(count, List.of()).figure()).isEqualTo(Figure.SUPPRESSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 11, 5000})
    void nobodyAndManyAreShown(int count) {
        assertThat(suppression.single(count, List.of()).shown()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 59, 41, 49})
    void aFigureStandsUntilTheChangeIsLargeEnough(int count) {
        var first = suppression.single(50, List.of());

        assertThat(suppression.single(count, List.of(first)).shown()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 40, 50, 200})
    void aFigureMovesWithALargeChangeOrNone(int count) {
        var first = suppression.single(50, List.of());

        assertThat(suppression.single(count, List.of(first)).shown()).isEqualTo(count);
    }

    @Test
    void manySmallStepsAreShownOnceTogetherTheyAreLarge() {
        var releases = new ArrayList<Cell>();
        for (var count : List.of(50, 55, 59, 62)) {
            releases.add(suppression.single(count, List.copyOf(releases)));
        }

        assertThat(releases).map(Cell::shown).containsExactly(50, 50, 50, 62);
    }

    @Test
    void aCountThatFellBelowTheThresholdIsHidden() {
        var first = suppression.single(30, List.of());

        assertThat(suppression.single(4, List.of(first)).shown()).isNull();
    }

    @Test
    void aCountIsComparedWithEveryEarlierFigureNotOnlyTheLast() {
        var first = suppression.single(50, List.of());
        var second = suppression.single(70, List.of(first));

        assertThat(suppression.single(55, List.of(first, second)).shown()).isEqualTo(70);
    }

    @Test
    void oneSmallCellTakesTheNextSmallestWithIt() {
        assertThat(shown(release(List.of(), 3, 20, 40))).containsExactly(null, null, 40);
    }

    @Test
    void smallCellsThatReachTheThresholdTogetherNeedNoOther() {
        assertThat(shown(release(List.of(), 6, 7, 40))).containsExactly(null, null, 40);
    }

    @Test
    void smallCellsBelowTheThresholdTogetherTakeAnotherWithThem() {
        assertThat(shown(release(List.of(), 2, 3, 40, 60))).containsExactly(null, null, null, 60);
    }

    @Test
    void nobodyProtectsNobody() {
        assertThat(shown(release(List.of(), 3, 0, 40, 60))).containsExactly(null, 0, null, 60);
    }

    @Test
    void aTableOfLargeCellsIsShownWhole() {
        assertThat(shown(release(List.of(), 10, 0, 40))).containsExactly(10, 0, 40);
    }

    @Test
    void belowASmallTotalNothingIsShown() {
        assertThat(shown(release(List.of(), 4, 0, 5))).containsExactly(null, null, null);
    }

    @Test
    void whoDidNotChooseIsProtectedLikeWhoDid() {
        var table = release(List.of(), 47, 3);

        assertThat(table.total().shown()).isEqualTo(50);
        assertThat(shown(table)).containsExactly(null, null);
    }

    @Test
    void underATotalThatStandsAllFiguresStand() {
        var first = release(List.of(), 20, 30);

        assertThat(shown(release(List.of(first), 22, 34))).containsExactly(20, 30);
    }

    @Test
    void aFigureThatStandsCannotBeWorkedOutFromTheNewTotal() {
        var first = release(List.of(), 20, 30, 40);

        // 62 and 33 would leave 43 for the middle: 13 more minus 10 more minus 0 more.
        var second = release(List.of(first), 23, 45, 40);

        assertThat(second.total().shown()).isEqualTo(108);
        assertThat(second.cells().get("a").shown()).isEqualTo(20);
        assertThat(second.cells().get("b").exact()).isFalse();
    }

    @Test
    void whatWasHiddenBeforeStaysHiddenRatherThanAnother() {
        var first = release(List.of(), 3, 20, 40);
        assertThat(shown(first)).containsExactly(null, null, 40);

        var second = release(List.of(first), 5, 60, 55);

        assertThat(shown(second)).containsExactly(null, null, 55);
    }

    @Test
    void cellsThatDoNotAddUpAreRefused() {
        var total = suppression.single(50, List.of());

        assertThatThrownBy(() -> suppression.table(total, Map.of("a", 20, "b", 20), List.of()))
                .hasMessage("The cells add up to 40, not to 50");
    }

    @Test
    void aHiddenCellKeepsItsCountOutOfWhatIsShown() {
        assertThat(release(List.of(), 3, 20, 40).cells().get("a").figure()).isEqualTo(new Figure(null, true));
    }

    private Table release(List<Table> earlier, int... counts) {
        var cells = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.length; i++) {
            cells.put(Character.toString('a' + i), counts[i]);
        }
        var total = suppression.single(
                Arrays.stream(counts).sum(), earlier.stream().map(Table::total).toList());
        return suppression.table(total, cells, earlier);
    }

    private static List<@Nullable Integer> shown(Table table) {
        return table.cells().values().stream().map(Cell::shown).toList();
    }
}

package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks random histories of publications as a reader with a pencil would: for every group of cells and every two dates,
 * is the group's sum known, and does it, or its change, tell of fewer people than the threshold? The attacker even knows
 * which figures are of the day and which stand from before.
 */
class SuppressionAttackTest {
    private static final int HISTORIES = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void noSmallGroupCanBeWorkedOutOfAnyHistory(int threshold) {
        var random = new Random(threshold);
        for (int history = 0; history < HISTORIES; history++) {
            attack(publish(random, threshold), threshold);
        }
    }

    /** Guards the guard: most histories must show something, or hiding everything would pass. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void mostFiguresAreStillShown(int threshold) {
        var random = new Random(threshold);
        int shown = 0;
        int all = 0;
        for (int history = 0; history < 1_000; history++) {
            for (var table : publish(random, threshold)) {
                all += table.cells().size();
                shown += (int) table.cells().values().stream()
                        .filter(cell -> cell.shown() != null)
                        .count();
            }
        }
        assertThat(shown).isGreaterThan(all / 2);
    }

    private static List<Table> publish(Random random, int threshold) {
        var suppression = new Suppression(threshold);
        var counts = new int[2 + random.nextInt(4)];
        var releases = new ArrayList<Table>();
        for (int release = 0; release < 4; release++) {
            var cells = new LinkedHashMap<String, Integer>();
            int total = 0;
            for (int i = 0; i < counts.length; i++) {
                // People only ever come: often none, often a few, sometimes many.
                counts[i] += switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1, 2 -> random.nextInt(threshold + 3);
                    default -> random.nextInt(threshold * 6);
                };
                total += counts[i];
                cells.put(Character.toString('a' + i), counts[i]);
            }
            var shown = suppression.single(
                    total, releases.stream().map(Table::total).toList());
            releases.add(suppression.table(shown, cells, List.copyOf(releases)));
        }
        return releases;
    }

    /** @param releases one table as it was on each date */
    static void attack(List<Table> releases, int threshold) {
        Predicate<Integer> tellsOfFew = count -> count != 0 && Math.abs(count) < threshold;
        var keys = releases.stream()
                .flatMap(table -> table.cells().keySet().stream())
                .distinct()
                .toList();
        for (int group = 1; group < 1 << keys.size(); group++) {
            var cells = new TreeSet<String>();
            for (int i = 0; i < keys.size(); i++) {
                if ((group & 1 << i) != 0) {
                    cells.add(keys.get(i));
                }
            }
            for (int later = 0; later < releases.size(); later++) {
                var now = known(releases.get(later), cells);
                if (now.isEmpty()) {
                    continue;
                }
                assertThat(now.getAsInt()).as("%s of %s", cells, releases).matches(tellsOfFew.negate()::test);
                for (int earlier = 0; earlier < later; earlier++) {
                    var then = known(releases.get(earlier), cells);
                    if (then.isPresent()) {
                        assertThat(now.getAsInt() - then.getAsInt())
                                .as("the change of %s from %d to %d in %s", cells, earlier, later, releases)
                                .matches(tellsOfFew.negate()::test);
                    }
                }
            }
        }
    }

    /** The group's sum on that day, where a reader can know it. */
    private static OptionalInt known(Table table, Set<String> group) {
        var hidden = new TreeSet<String>();
        table.cells().forEach((key, cell) -> {
            if (!cell.exact()) {
                hidden.add(key);
            }
        });
        boolean noneHidden = group.stream().noneMatch(hidden::contains);
        boolean allHidden = table.total().exact() && group.containsAll(hidden);
        return noneHidden || allHidden
                ? OptionalInt.of(group.stream().mapToInt(table::actual).sum())
                : OptionalInt.empty();
    }
}

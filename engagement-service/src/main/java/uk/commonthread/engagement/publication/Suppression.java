package uk.commonthread.engagement.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts the public may see, so that no group of 1 to threshold - 1 people can be read or worked out. A
 * count of nobody is shown. The rules:
 *
 * <ol>
 *   <li><b>Small counts are hidden.</b> A count from 1 to threshold - 1 is not shown.
 *   <li><b>Nor can they be subtracted from a total.</b> Where cells add up to a total that is shown, the cells that are
 *       hidden are at least two, and together reach the threshold; further cells are hidden until they do, those that
 *       were hidden before first, then the smallest.
 *   <li><b>Nor from two dates' figures.</b> A count that differs from one that was shown before by 1 to threshold - 1
 *       would tell that so few people answered in between. The figure shown last stands, and the cell counts as hidden
 *       in rule 2. The same holds for every sum of cells that can be worked out for both dates: what is hidden now, what
 *       was hidden then, and the two together.
 * </ol>
 *
 * <p>This prevents exact disclosure. It does not narrow what can be guessed from ranges: who knows that of two hidden
 * cells one is small still knows that much.
 *
 * <p>Sources: the threshold of 10, and that totals and two dates' figures must give nothing away, are the design's. Hiding
 * at least two cells of a table is the usual rule (UK Longitudinal Linkage Collaboration, "Statistical Disclosure
 * Control", guidebook.ukllc.ac.uk; NHS Digital, "Disclosure control methodology for Hospital Episode Statistics",
 * digital.nhs.uk, on secondary suppression). Why a count of nobody is shown: docs/adr/0040.
 */
final class Suppression {
    private final int threshold;

    Suppression(int threshold) {
        if (threshold < 1) {
            throw new IllegalArgumentException("The threshold must be 1 or more");
        }
        this.threshold = threshold;
    }

    /**
     * A count that is in no sum with others.
     *
     * @param earlier the same count in each publication before, oldest first
     */
    Cell single(int actual, List<Cell> earlier) {
        if (isSmall(actual)) {
            return Cell.standing(actual, null);
        }
        return differsLittle(actual, earlier)
                ? Cell.standing(actual, lastShown(earlier.stream()))
                : Cell.exactly(actual);
    }

    /**
     * The cells of a table.
     *
     * @param total how many people they add up to, as {@link #single} decided on it
     * @param counts everybody counted in total, each person once
     * @param earlier the same table in each publication before, oldest first
     */
    Table table(Cell total, Map<String, Integer> counts, List<Table> earlier) {
        var added = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (added != total.actual()) {
            throw new IllegalArgumentException("The cells add up to " + added + ", not to " + total.actual());
        }
        var hidden = total.exact() ? hidden(counts, earlier) : counts.keySet();
        var cells = new LinkedHashMap<String, Cell>();
        counts.forEach((key, count) ->
                cells.put(key, hidden.contains(key) ? standing(key, count, total, earlier) : Cell.exactly(count)));
        return new Table(total, cells);
    }

    private Cell standing(String key, int count, Cell total, List<Table> earlier) {
        // Below a hidden total nothing is shown, since what is shown would add up to part of it.
        var stands = !isSmall(count) && total.shown() != null;
        return Cell.standing(
                count,
                stands ? lastShown(earlier.stream().map(table -> table.cells().get(key))) : null);
    }

    private Set<String> hidden(Map<String, Integer> counts, List<Table> earlier) {
        var hidden = new TreeSet<String>();
        counts.forEach((key, count) -> {
            var before = earlier.stream()
                    .map(table -> table.cells().get(key))
                    .filter(Objects::nonNull)
                    .toList();
            if (isSmall(count) || differsLittle(count, before)) {
                hidden.add(key);
            }
        });
        var leak = findLeak(hidden, counts, earlier);
        while (leak.isPresent() && hidden.size() < counts.size()) {
            hidden.add(next(leak.get(), hidden, counts, earlier));
            leak = findLeak(hidden, counts, earlier);
        }
        return hidden;
    }

    /** A group of cells whose sum can be worked out and tells of too few people, and where hiding one more helps. */
    private record Leak(Set<String> group, boolean helpedFromInside) {}

    private Optional<Leak> findLeak(Set<String> hidden, Map<String, Integer> counts, List<Table> earlier) {
        if (hidden.size() == 1 || isSmall(sum(hidden, counts))) {
            return Optional.of(new Leak(hidden, false));
        }
        return earlier.stream()
                .filter(table -> table.total().exact())
                .flatMap(table -> findLeak(hidden, counts, table).stream())
                .findFirst();
    }

    private Optional<Leak> findLeak(Set<String> hidden, Map<String, Integer> counts, Table before) {
        var hiddenThen = new HashSet<>(before.cells().keySet());
        hiddenThen.removeIf(key -> !before.isHidden(key));
        var either = new HashSet<>(hidden);
        either.addAll(hiddenThen);
        if (isSmall(change(either, counts, before))) {
            return Optional.of(new Leak(either, false));
        }
        if (either.size() < hidden.size() + hiddenThen.size()) {
            return Optional.empty(); // they overlap: neither sum is known for both dates
        }
        if (isSmall(change(hidden, counts, before))) {
            return Optional.of(new Leak(hidden, false));
        }
        return isSmall(change(hiddenThen, counts, before)) ? Optional.of(new Leak(hiddenThen, true)) : Optional.empty();
    }

    private String next(Leak leak, Set<String> hidden, Map<String, Integer> counts, List<Table> earlier) {
        var helpful =
                Comparator.<String, Boolean>comparing(key -> leak.group().contains(key) != leak.helpedFromInside());
        var hiddenBefore = Comparator.<String, Boolean>comparing(
                key -> earlier.isEmpty() || !earlier.getLast().isHidden(key));
        var somebody = Comparator.<String, Boolean>comparing(key -> counts.getOrDefault(key, 0) == 0);
        return counts.keySet().stream()
                .filter(key -> !hidden.contains(key))
                .min(helpful.thenComparing(somebody)
                        .thenComparing(hiddenBefore)
                        .thenComparing(key -> counts.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private boolean differsLittle(int actual, List<Cell> earlier) {
        return earlier.stream().anyMatch(cell -> cell.exact() && isSmall(actual - cell.actual()));
    }

    private boolean isSmall(int count) {
        return count != 0 && Math.abs(count) < threshold;
    }

    private static int sum(Set<String> keys, Map<String, Integer> counts) {
        return keys.stream().mapToInt(key -> counts.getOrDefault(key, 0)).sum();
    }

    private static int change(Set<String> keys, Map<String, Integer> counts, Table before) {
        return keys.stream()
                .mapToInt(key -> counts.getOrDefault(key, 0) - before.actual(key))
                .sum();
    }

    private static @Nullable Integer lastShown(Stream<@Nullable Cell> earlier) {
        return earlier.filter(Objects::nonNull)
                .map(Cell::shown)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}

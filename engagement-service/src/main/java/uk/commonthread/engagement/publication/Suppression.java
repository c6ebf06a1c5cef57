package uk.commonthread.engagement.publication;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which counts the public may see, so that from all that was ever published a count below the threshold, be it 0,
 * has at least four possible values. The rules:
 *
 * <ol>
 *   <li><b>Small counts are hidden,</b> those of nobody too. Every other count, totals too, is rounded to a multiple of 5,
 *       and never wrong by the threshold or more.
 *   <li><b>A thin table is not shown:</b> its total must be more than the threshold for each of its cells.
 *   <li><b>What is hidden weighs the same whatever it is.</b> The hidden cells together count as half a threshold, as one
 *       and a half, and so on; the shown ones are rounded so that they add up with that to the total. So the total minus
 *       the shown tells no more of the hidden than in which span of a threshold their sum is.
 *   <li><b>Figures move with the total:</b> while the rounded total is the same, so is the table. And no figure falls,
 *       since people only come: one that fell would tell how it was rounded before.
 *   <li><b>Where everybody had to choose at least one of several,</b> newcomers tell of each other what a table cannot
 *       hide. Such a question is shown once nobody can answer any more, and if those shown are enough for everybody.
 * </ol>
 *
 * <p>Why these, and what they do not protect: docs/adr/0040. {@code SuppressionAttackTest} attacks them.
 */
final class Suppression {
    static final String CHOSEN = "chosen";

    private static final String NOT_CHOSEN = "not chosen";
    private static final int STEP = 5;
    /** How many possible values a hidden count keeps at least. */
    private static final int VALUES = 4;

    private final int threshold;

    Suppression(int threshold) {
        if (threshold < 1 || threshold % (2 * STEP) != 0) {
            throw new IllegalArgumentException("The threshold must be a multiple of " + 2 * STEP);
        }
        this.threshold = threshold;
    }

    /** A count that is in no sum with others, or the total of a table. */
    Figure single(int count) {
        return isSmall(count) ? Figure.SUPPRESSED : Figure.of(rounded(count));
    }

    /**
     * The cells of a table.
     *
     * @param counts everybody counted in the total, each person once
     * @param before the table as it was shown last
     */
    Table table(Map<String, Integer> counts, @Nullable Shown before) {
        return table(counts, Map.of(), before);
    }

    /**
     * The cells of a table, some of which are several small counts together.
     *
     * @param counts everybody counted in the total, each person once
     * @param parts of such a cell, how many counts it is
     * @param before the table as it was shown last
     */
    Table table(Map<String, Integer> counts, Map<String, Integer> parts, @Nullable Shown before) {
        int total = total(sum(counts.keySet(), counts));
        var cells = new LinkedHashSet<>(counts.keySet());
        if (before != null && before.total() == total) {
            return before.withheld() ? Table.withheld(cells, before) : Table.of(before);
        }
        if (total <= threshold * cells.size()) {
            return Table.withheld(cells, Shown.nothing(total, before));
        }
        var shown = shown(counts, parts, total, small(counts), before);
        if (shown == null && before != null && before.cells().equals(cells)) {
            var hidden = before.hidden();
            hidden.addAll(small(counts));
            shown = shown(counts, parts, total, hidden, before);
        }
        return shown == null
                ? Table.withheld(cells, Shown.nothing(total, before))
                : Table.of(new Shown(total, false, cells, shown));
    }

    /** Of a table that cannot be shown of so many people. */
    Table withheld(int all, Set<String> cells, @Nullable Shown before) {
        return Table.withheld(cells, Shown.nothing(total(all), before));
    }

    /**
     * Several choices: for each option a table of those who chose it and those who did not.
     *
     * @param all how many people answered, whether or not they chose one
     * @param required whether everybody had to choose at least one
     * @param closed whether nobody can answer any more
     * @param before each option's table as it was shown last
     */
    Map<String, Table> choices(
            int all, boolean required, boolean closed, Map<String, Integer> chosen, Map<String, Shown> before) {
        var tables = new LinkedHashMap<String, Table>();
        chosen.forEach((option, count) -> {
            var counts = new LinkedHashMap<String, Integer>();
            counts.put(CHOSEN, count);
            counts.put(NOT_CHOSEN, all - count);
            tables.put(option, table(counts, before.get(option)));
        });
        int shown = tables.values().stream()
                .mapToInt(
                        table -> Objects.requireNonNullElse(table.figure(CHOSEN).count(), 0))
                .sum();
        if (required && (!closed || shown < total(all))) {
            tables.replaceAll((option, table) -> Table.withheld(table.cells().keySet(), before.get(option)));
        }
        return tables;
    }

    boolean isSmall(int count) {
        return count < threshold;
    }

    /** As the public knows it: of few people nothing. */
    int total(int count) {
        return isSmall(count) ? 0 : rounded(count);
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    private Set<String> small(Map<String, Integer> counts) {
        var small = new TreeSet<String>();
        counts.forEach((key, count) -> {
            if (isSmall(count)) {
                small.add(key);
            }
        });
        return small;
    }

    /** The figures of the cells that are not hidden; null where there are none that keep the rules. */
    private @Nullable Map<String, Integer> shown(
            Map<String, Integer> counts,
            Map<String, Integer> parts,
            int total,
            Set<String> hidden,
            @Nullable Shown before) {
        Map<String, Integer> earlier = before == null ? Map.of() : before.figures();
        if (!Collections.disjoint(hidden, earlier.keySet())) {
            return null;
        }
        if (hidden.isEmpty()) {
            return addingUp(counts, parts, hidden, total, earlier);
        }
        int span = span(hidden, counts);
        var shown = addingUp(counts, parts, hidden, total - middle(span), earlier);
        return shown != null || span == 0 ? shown : addingUp(counts, parts, hidden, total - middle(span - 1), earlier);
    }

    /**
     * In which span of a threshold the sum of the hidden cells is. One so near to the most that they can be that it would
     * give them away belongs to the one below.
     */
    private int span(Set<String> hidden, Map<String, Integer> counts) {
        int most = most(hidden.size());
        return Math.min(sum(hidden, counts), most) / threshold;
    }

    /** The most that so many small counts can be together without giving each of them away. */
    private int most(int smallCounts) {
        return (threshold - 1) * smallCounts - (VALUES - 1);
    }

    private int middle(int span) {
        return threshold * span + threshold / 2;
    }

    /**
     * The multiples of 5 that add up to the sum and are nearest to the counts, none below the threshold or what was shown
     * earlier, and none so high that it would give away the small counts that it is of.
     */
    private @Nullable Map<String, Integer> addingUp(
            Map<String, Integer> counts,
            Map<String, Integer> parts,
            Set<String> hidden,
            int sum,
            Map<String, Integer> earlier) {
        var least = new HashMap<String, Integer>();
        var most = new HashMap<String, Integer>();
        var shown = new HashMap<String, Integer>();
        counts.forEach((key, count) -> {
            if (!hidden.contains(key)) {
                int floor = Math.max(threshold, earlier.getOrDefault(key, 0));
                least.put(key, floor);
                most.put(key, parts.containsKey(key) ? most(of(parts, key)) / STEP * STEP : sum);
                shown.put(key, Math.max(floor, Math.min(of(most, key), rounded(count))));
            }
        });
        if (shown.isEmpty() || sum(least.keySet(), least) > sum || sum(most.keySet(), most) < sum) {
            return null;
        }
        var nearest = Comparator.<String>comparingInt(key -> of(counts, key) - of(shown, key))
                .thenComparing(Comparator.naturalOrder());
        int over = sum(shown.keySet(), shown) - sum;
        for (; over < 0; over += STEP) {
            var raised = shown.keySet().stream().filter(key -> of(shown, key) < of(most, key));
            shown.merge(raised.max(nearest).orElseThrow(), STEP, Integer::sum);
        }
        for (; over > 0; over -= STEP) {
            var lowered = shown.keySet().stream().filter(key -> of(shown, key) > of(least, key));
            shown.merge(lowered.min(nearest).orElseThrow(), -STEP, Integer::sum);
        }
        return shown.keySet().stream()
                        .allMatch(key -> of(shown, key) <= of(most, key)
                                && Math.abs(of(shown, key) - of(counts, key)) < threshold)
                ? shown
                : null;
    }

    private static int of(Map<String, Integer> counts, String key) {
        return counts.getOrDefault(key, 0);
    }

    private static int sum(Set<String> keys, Map<String, Integer> counts) {
        return keys.stream().mapToInt(key -> of(counts, key)).sum();
    }
}

package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides which counts the public may see, so that a count below the threshold, be it 0, has at least four possible values.
 * The rules:
 *
 * <ol>
 *   <li><b>Small counts are hidden,</b> those of nobody too. Every other count, totals too, is rounded to a multiple of 5,
 *       and never wrong by the threshold or more.
 *   <li><b>A thin table is not shown:</b> its total must be more than the threshold for each of its cells.
 *   <li><b>What is hidden weighs the same whatever it is.</b> The hidden cells together count as half a threshold, as one
 *       and a half, and so on; the shown ones are rounded so that they add up with that to the total. So the total minus
 *       the shown tells no more of the hidden than in which span of a threshold their sum is.
 *   <li><b>Where everybody had to choose at least one of several,</b> the question is shown only if the options shown are
 *       enough for everybody.
 * </ol>
 *
 * <p>A table is made once, of counts that nobody can add to. Why these rules hold, and what they do not protect:
 * docs/adr/0040. {@code SuppressionAttackTest} attacks them.
 */
final class Suppression {
    private static final String CHOSEN = "chosen";
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
     */
    Map<String, Figure> table(Map<String, Integer> counts) {
        return table(counts, counts.size(), small(counts));
    }

    /**
     * The cells of a table that has one more, which is never shown, and is there even if it is of nobody.
     *
     * @param counts everybody counted in the total, each person once, without those in that cell
     * @param unnamed the small counts that are that cell
     */
    Map<String, Figure> table(Map<String, Integer> counts, Collection<Integer> unnamed) {
        var hidden = small(counts);
        hidden.addAll(unnamed.isEmpty() ? List.of(0) : unnamed);
        return table(counts, counts.size() + 1, hidden);
    }

    /**
     * Several choices: for each option a table of those who chose it and those who did not, of which the former is given.
     *
     * @param all how many people answered, whether or not they chose one
     * @param required whether everybody had to choose at least one
     */
    Map<String, Figure> choices(int all, boolean required, Map<String, Integer> chosen) {
        var figures = new LinkedHashMap<String, Figure>();
        chosen.forEach((option, count) -> figures.put(
                option,
                Objects.requireNonNull(
                        table(Map.of(CHOSEN, count, NOT_CHOSEN, all - count)).get(CHOSEN))));
        int shown = figures.values().stream()
                .mapToInt(figure -> Objects.requireNonNullElse(figure.count(), 0))
                .sum();
        if (required && shown < rounded(all)) {
            figures.replaceAll((option, figure) -> Figure.SUPPRESSED);
        }
        return figures;
    }

    boolean isSmall(int count) {
        return count < threshold;
    }

    private static int rounded(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    private List<Integer> small(Map<String, Integer> counts) {
        return new ArrayList<>(counts.values().stream().filter(this::isSmall).toList());
    }

    private Map<String, Figure> table(Map<String, Integer> counts, int cells, Collection<Integer> hidden) {
        var large = new LinkedHashMap<>(counts);
        large.values().removeIf(this::isSmall);
        int total = rounded(sum(large.values()) + sum(hidden));
        Map<String, Integer> shown = large.isEmpty() || total <= threshold * cells
                ? Map.of()
                : addingUp(large, total - weight(hidden, total - threshold * large.size()));
        var figures = new LinkedHashMap<String, Figure>();
        counts.keySet().forEach(cell -> figures.put(cell, Figure.of(shown.get(cell))));
        return figures;
    }

    /**
     * What the hidden counts together count as: the middle of the span of a threshold in which their sum is. One so near to
     * the most that they can be that it would give them away belongs to the span below.
     *
     * @param most what leaves the threshold for each that is shown
     */
    private int weight(Collection<Integer> hidden, int most) {
        if (hidden.isEmpty()) {
            return 0;
        }
        int mostThatHides = (threshold - 1) * hidden.size() - (VALUES - 1);
        int span = Math.min(sum(hidden), mostThatHides) / threshold;
        return Math.min(middle(span), middle((most - middle(0)) / threshold));
    }

    private int middle(int span) {
        return threshold * span + threshold / 2;
    }

    /** The multiples of 5 that add up to the sum and are nearest to the counts, none below the threshold. */
    private Map<String, Integer> addingUp(Map<String, Integer> counts, int sum) {
        var figures = new LinkedHashMap<String, Integer>();
        counts.forEach((cell, count) -> figures.put(cell, rounded(count)));
        var tooLow = Comparator.<Map.Entry<String, Integer>>comparingInt(
                        figure -> counts.getOrDefault(figure.getKey(), 0) - figure.getValue())
                .thenComparing(Map.Entry.comparingByKey());
        int over = sum(figures.values()) - sum;
        for (; over < 0; over += STEP) {
            var lowest = figures.entrySet().stream().max(tooLow).orElseThrow();
            lowest.setValue(lowest.getValue() + STEP);
        }
        for (; over > 0; over -= STEP) {
            var highest = figures.entrySet().stream()
                    .filter(figure -> figure.getValue() > threshold)
                    .min(tooLow)
                    .orElseThrow();
            highest.setValue(highest.getValue() - STEP);
        }
        return figures;
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}

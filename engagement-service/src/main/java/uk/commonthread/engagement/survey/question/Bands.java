package uk.commonthread.engagement.survey.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one band of values ends and the next begins: what can be counted without end is published in bands, which are the
 * cells of a table like options of which one is chosen (docs/adr/0044). They belong to the question, so they were settled
 * before anybody answered, and each of them could be somebody's.
 */
final class Bands {
    static final int MOST = 20;
    static final String TOO_MANY = "Enter 20 limits of bands or fewer";

    private Bands() {}

    /** Tells the author what is wrong with them: each band needs a value that somebody may give, from least to most. */
    static <T extends Comparable<? super T>> void check(Author author, List<T> limits, T least, T most) {
        var sorted =
                limits.stream().sorted(Comparator.naturalOrder()).distinct().toList();
        if (!sorted.equals(limits)) {
            author.wrong(
                    "bands",
                    "not-ascending",
                    "Enter the limits of the bands from the lowest to the highest, each once");
        } else if (limits.stream().anyMatch(limit -> limit.compareTo(least) <= 0 || limit.compareTo(most) > 0)) {
            author.wrong(
                    "bands",
                    "empty-band",
                    "Enter limits of bands that leave an answer that people may give on either side");
        }
    }

    /**
     * Nothing where there are no bands: single values are few people's, and too many for a table.
     *
     * @param reads a value as it was kept
     * @param label of the band from the one up to and without the other; null where it has no end
     */
    static <T extends Comparable<? super T>> Table tally(
            List<T> limits,
            Counts counts,
            Function<String, T> reads,
            BiFunction<@Nullable T, @Nullable T, String> label) {
        if (limits.isEmpty()) {
            return new Table.Unpublished();
        }
        var people = new int[limits.size() + 1];
        for (Map.Entry<String, Integer> value : counts.byValue().entrySet()) {
            var given = reads.apply(value.getKey());
            int band = (int)
                    limits.stream().filter(limit -> limit.compareTo(given) <= 0).count();
            people[band] += value.getValue();
        }
        var cells = new ArrayList<Table.Cell>();
        IntStream.range(0, people.length)
                .forEach(band -> cells.add(new Table.Cell(
                        Integer.toString(band),
                        label.apply(
                                band == 0 ? null : limits.get(band - 1),
                                band == limits.size() ? null : limits.get(band)),
                        people[band])));
        return new Table.OneOf(cells);
    }
}

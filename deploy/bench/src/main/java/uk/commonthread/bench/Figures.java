package uk.commonthread.bench;

import java.util.List;
import java.util.Locale;

/** Arithmetic on what was measured. */
final class Figures {
    private Figures() {}

    /** The middle one; of an even number, the lower of the two in the middle, since a mean was never measured. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    /** A ratio as a fraction of one, as "0.31 (1/3.2)". */
    static String fraction(double ours, double other) {
        return String.format(Locale.ROOT, "%.2f (1/%.1f)", ours / other, other / ours);
    }

    static String ratio(double ours, double other) {
        return String.format(Locale.ROOT, "%.2f", ours / other);
    }
}

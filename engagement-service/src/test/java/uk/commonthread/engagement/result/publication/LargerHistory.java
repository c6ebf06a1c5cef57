package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The attacker of {@link EveryHistory} where there are too many histories to try: from the true one it walks to others
 * that would have been published alike, and counts the values that it meets on the way. What it finds is possible; that
 * it finds no more proves nothing, so it is given many steps before it says that a count has few values.
 */
final class LargerHistory {
    private static final int STEPS = 50_000;
    private static final int SMALL = 10;

    private final Random random;
    private final Attacked question;
    private final int[][] coming;
    private final List<Figures.Shown> seen;
    private final List<long[]> met = new ArrayList<>();

    private LargerHistory(Attacked question, int[][] coming, Random random) {
        this.random = random;
        this.question = question;
        this.coming = coming;
        seen = seen();
        meet();
    }

    /** The fewest values found for a small count of a random history; {@link EveryHistory#VALUES} is as good as more. */
    static int fewest(Random random) {
        boolean required = random.nextBoolean();
        var question = switch (random.nextInt(4)) {
            case 0 -> new Attacked(Attacked.Kind.MULTIPLE_CHOICE, 2 + random.nextInt(2), required);
            case 1 -> new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 2 + random.nextInt(6), required);
            default -> new Attacked(Attacked.Kind.SINGLE_CHOICE, 2 + random.nextInt(4), required);
        };
        var coming = new int[1 + random.nextInt(3)][question.sorts()];
        for (int date = 0; date < coming.length; date++) {
            for (int sort = 0; sort < coming[date].length; sort++) {
                coming[date][sort] = switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(4);
                    case 2 -> random.nextInt(date == 0 ? 15 : 8);
                    default -> random.nextInt(date == 0 ? 90 : 25);
                };
            }
        }
        return new LargerHistory(question, coming, random).walk();
    }

    /**
     * The same of a history that is known.
     *
     * @param question of one choice
     * @param counts of each date
     */
    static int fewest(Attacked question, int[]... counts) {
        var coming = new int[counts.length][];
        coming[0] = counts[0].clone();
        for (int date = 1; date < counts.length; date++) {
            coming[date] = counts[date].clone();
            for (int sort = 0; sort < coming[date].length; sort++) {
                coming[date][sort] -= counts[date - 1][sort];
            }
        }
        return new LargerHistory(question, coming, new Random(40)).walk();
    }

    private int walk() {
        int fewest = fewest();
        for (int step = 0; step < STEPS && fewest < EveryHistory.VALUES; step++) {
            var before = Arrays.stream(coming).map(int[]::clone).toArray(int[][]::new);
            int moves = 1 + random.nextInt(4);
            for (int move = 0; move < moves; move++) {
                coming[random.nextInt(coming.length)][random.nextInt(question.sorts())] +=
                        random.nextBoolean() ? 1 : -1;
            }
            if (Arrays.stream(coming).flatMapToInt(Arrays::stream).allMatch(people -> people >= 0)
                    && seen().equals(seen)) {
                meet();
                fewest = fewest();
            } else {
                System.arraycopy(before, 0, coming, 0, before.length);
            }
        }
        return fewest;
    }

    private int fewest() {
        return met.stream()
                .flatMapToLong(Arrays::stream)
                .filter(values -> (values & (1 << SMALL) - 1) != 0)
                .mapToInt(Long::bitCount)
                .min()
                .orElse(EveryHistory.VALUES);
    }

    private List<Figures.Shown> seen() {
        var rows = new ArrayList<Figures.Shown>();
        for (var people : totals()) {
            rows.add(question.publish(counts(people), rows.size() == coming.length - 1));
        }
        return rows;
    }

    private void meet() {
        int date = 0;
        for (var people : totals()) {
            var counts = counts(people);
            if (met.size() == date) {
                met.add(new long[counts.length]);
            }
            for (int i = 0; i < counts.length; i++) {
                met.get(date)[i] |= 1L << Math.min(counts[i], Long.SIZE - 1);
            }
            date++;
        }
    }

    private List<int[]> totals() {
        var totals = new ArrayList<int[]>();
        var there = new int[question.sorts()];
        for (var people : coming) {
            for (int sort = 0; sort < people.length; sort++) {
                there[sort] += people[sort];
            }
            totals.add(there.clone());
        }
        return totals;
    }

    private int[] counts(int[] people) {
        if (!question.several()) {
            return people.clone();
        }
        int options = question.options();
        var counts = new int[2 * options];
        for (int sort = 0; sort < people.length; sort++) {
            int chosen = question.required() ? sort + 1 : sort;
            for (int option = 0; option < options; option++) {
                counts[(chosen & 1 << option) != 0 ? option : options + option] += people[sort];
            }
        }
        return counts;
    }
}

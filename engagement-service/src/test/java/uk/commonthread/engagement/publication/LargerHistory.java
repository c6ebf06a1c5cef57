package uk.commonthread.engagement.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import uk.commonthread.engagement.survey.QuestionKind;

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
    private final List<PublicationView> seen;
    private final List<long[]> met = new ArrayList<>();

    private LargerHistory(Random random) {
        this.random = random;
        boolean required = random.nextBoolean();
        question = switch (random.nextInt(4)) {
            case 0 -> new Attacked(QuestionKind.MULTIPLE_CHOICE, 2 + random.nextInt(2), required);
            case 1 -> new Attacked(QuestionKind.POSTCODE_DISTRICT, 2 + random.nextInt(6), required);
            default -> new Attacked(QuestionKind.SINGLE_CHOICE, 2 + random.nextInt(4), required);
        };
        // Where several must be chosen, nothing is shown before the last date.
        coming = new int[question.several() && required ? 1 : 1 + random.nextInt(3)][sorts()];
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
        seen = seen();
        meet();
    }

    /** The fewest values found for a small count of a random history; {@link EveryHistory#VALUES} is as good as more. */
    static int fewest(Random random) {
        return new LargerHistory(random).walk();
    }

    private int walk() {
        int fewest = fewest();
        for (int step = 0; step < STEPS && fewest < EveryHistory.VALUES; step++) {
            var before = Arrays.stream(coming).map(int[]::clone).toArray(int[][]::new);
            int moves = 1 + random.nextInt(4);
            for (int move = 0; move < moves; move++) {
                coming[random.nextInt(coming.length)][random.nextInt(sorts())] += random.nextBoolean() ? 1 : -1;
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

    private List<PublicationView> seen() {
        var rows = new ArrayList<PublicationView>();
        var ledger = Ledger.EMPTY;
        for (var people : totals()) {
            var published = question.publish(counts(people), ledger);
            ledger = published.ledger();
            rows.add(published.seen());
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
        var there = new int[sorts()];
        for (var people : coming) {
            for (int sort = 0; sort < people.length; sort++) {
                there[sort] += people[sort];
            }
            totals.add(there.clone());
        }
        return totals;
    }

    /** Of one choice how many sorts of people there are is how many cells; of several, how many sets of options. */
    private int sorts() {
        return question.several() ? (1 << question.options()) - (question.required() ? 1 : 0) : question.counts();
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

package uk.commonthread.engagement.publication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attacker who inverts the algorithm: it publishes every history that can have been, and sees for every row of
 * publications which values each count has in the histories that would give them. People only come.
 */
final class EveryHistory {
    /** A count needs so many possible values, where it may be below the threshold. */
    static final int VALUES = 4;

    private static final long SMALL = (1L << 10) - 1;

    private final Attacked question;
    private final Map<String, Integer> names = new HashMap<>();
    /** What was published by the truth and what is hidden since before: few publications are asked for over and over. */
    private final Map<Memo, Shown> published = new HashMap<>();

    private final Map<Long, long[]> possible = new HashMap<>();
    private long histories;
    private int fewest = Long.SIZE;
    private String worst = "";

    private EveryHistory(Attacked question) {
        this.question = question;
    }

    private record Memo(long people, @Nullable Shown before) {}

    /** Publications that look alike and have the same to know for the next are one object. */
    private static final class Shown {
        final int name;
        final Attacked.Published published;

        Shown(int name, Attacked.Published published) {
            this.name = name;
            this.published = published;
        }
    }

    private final Map<Attacked.Published, Shown> alike = new HashMap<>();

    /**
     * What the attacker achieved.
     *
     * @param fewest the fewest possible values of any count that may be small
     */
    record Result(long histories, long rows, int fewest, String worst) {
        Result and(Result other) {
            var weaker = fewest <= other.fewest ? this : other;
            return new Result(histories + other.histories, rows + other.rows, weaker.fewest, weaker.worst);
        }
    }

    /**
     * Of every history in which so many have answered on each date.
     *
     * @param totals the rounded total of each date; all true totals that round to it are tried, those below the threshold
     *     as 0
     */
    static Result of(Attacked question, int... totals) {
        var every = new EveryHistory(question);
        every.next(new int[question.sorts()], totals, 0, null, 0, new int[totals.length][]);
        every.judge();
        return new Result(every.histories, every.possible.size(), every.fewest, every.worst);
    }

    /** Of every row of rounded totals up to the most. */
    static Result upTo(int most, int dates, Attacked question) {
        var result = new Result(0, 0, Long.SIZE, "");
        var totals = new int[dates];
        while (true) {
            result = result.and(of(question, totals));
            int date = dates - 1;
            while (date >= 0 && totals[date] == most) {
                date--;
            }
            if (date < 0) {
                return result;
            }
            Arrays.fill(totals, date, dates, totals[date] == 0 ? 10 : totals[date] + 5);
        }
    }

    private void next(int[] before, int[] totals, int date, @Nullable Shown shown, long row, int[][] history) {
        if (date == totals.length) {
            histories++;
            var values = possible.computeIfAbsent(row, _ -> new long[history.length * history[0].length]);
            int i = 0;
            for (var counts : history) {
                for (int count : counts) {
                    values[i++] |= 1L << count;
                }
            }
            return;
        }
        int least = totals[date] == 0 ? 0 : Math.max(10, totals[date] - 2);
        int most = totals[date] == 0 ? 9 : totals[date] + 2;
        int there = IntStream.of(before).sum();
        for (int total = Math.max(least, there); total <= most; total++) {
            come(before.clone(), 0, total - there, totals, date, shown, row, history);
        }
    }

    private void come(
            int[] people,
            int sort,
            int left,
            int[] totals,
            int date,
            @Nullable Shown before,
            long row,
            int[][] history) {
        if (sort == people.length - 1) {
            people[sort] += left;
            var shown = publish(people, before);
            history[date] = question.counts(people).clone();
            next(people, totals, date + 1, shown, row << 20 | shown.name, history);
            people[sort] -= left;
            return;
        }
        for (int coming = 0; coming <= left; coming++) {
            people[sort] += coming;
            come(people, sort + 1, left - coming, totals, date, before, row, history);
            people[sort] -= coming;
        }
    }

    private Shown publish(int[] people, @Nullable Shown before) {
        long key = 0;
        for (int sort : people) {
            key = key << 6 | sort;
        }
        return published.computeIfAbsent(new Memo(key, before), _ -> {
            var made = question.publish(people, before == null ? null : before.published);
            int name = names.computeIfAbsent(made.seen(), _ -> names.size());
            return alike.computeIfAbsent(made, _ -> new Shown(name, made));
        });
    }

    private void judge() {
        possible.forEach((row, values) -> {
            for (int i = 0; i < values.length; i++) {
                if ((values[i] & SMALL) != 0 && Long.bitCount(values[i]) < fewest) {
                    fewest = Long.bitCount(values[i]);
                    worst = describe(row, i, values);
                }
            }
        });
    }

    private String describe(long row, int count, long[] values) {
        var seen = new StringBuilder();
        int counts = question.counts(new int[question.sorts()]).length;
        for (int date = values.length / counts - 1; date >= 0; date--) {
            int name = (int) (row >> 20 * date & (1 << 20) - 1);
            names.forEach((text, number) -> {
                if (number == name) {
                    seen.append('[').append(text.trim()).append("] ");
                }
            });
        }
        return "%s of %s: count %d on date %d is one of %s"
                .formatted(
                        seen.toString().trim(),
                        question,
                        count % counts + 1,
                        count / counts + 1,
                        IntStream.range(0, Long.SIZE)
                                .filter(value -> (values[count] & 1L << value) != 0)
                                .boxed()
                                .toList());
    }
}

package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedOption;

/**
 * An attacker who inverts the algorithm: it publishes every history that can have been, and sees for every row of
 * publications which values each count has in the histories that would give them. People only come, until the last date,
 * when nobody can answer any more.
 *
 * <p>A publication depends on nothing but the truth of its day. So of a row it keeps the truths of each date that would
 * look like it and that some truth of the date before can have become: all histories, and none of them one by one.
 *
 * <p>Questions of one engagement, or of two that the same people answered, tell of each other how many people answered,
 * and nothing else, since nobody's answer to one is bound by that to another. So the attacker who has many of them knows
 * of the totals whatever any of them tells, and all of them together.
 */
final class EveryHistory {
    /** A count needs so many possible values, where it may be below the threshold. */
    static final int VALUES = 4;

    private static final long SMALL = (1L << Attacked.THRESHOLD) - 1;

    private final Attacked question;
    private final int[] totals;
    private final boolean byTotals;
    private final List<Row> rows = new ArrayList<>();
    private long histories;

    private EveryHistory(Attacked question, boolean byTotals, int... totals) {
        this.question = question;
        this.byTotals = byTotals;
        this.totals = totals;
    }

    /** A truth, and how many histories lead to it. */
    private record Truth(int[] counts, int all, long histories) {
        boolean canBecome(int[] later) {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > later[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What the public saw, and what each count of each date can have been.
     *
     * @param possible by the true totals of all dates; by nothing where these are not asked for
     */
    private record Row(List<Figures.Shown> seen, Map<Integer, long[]> possible) {
        BitSet totals() {
            var totals = new BitSet();
            possible.keySet().forEach(totals::set);
            return totals;
        }
    }

    /**
     * What the attacker achieved.
     *
     * @param rows rows of publications that can have been seen
     * @param fewest the fewest possible values of any count that may be small
     */
    record Result(long histories, long rows, int fewest, String worst) {
        static final Result NOTHING = new Result(0, 0, Long.SIZE, "");

        Result and(Result other) {
            var weaker = fewest <= other.fewest ? this : other;
            return new Result(histories + other.histories, rows + other.rows, weaker.fewest, weaker.worst);
        }
    }

    /** How rows of totals are attacked. */
    interface Attacker {
        Result attack(int... totals);
    }

    /**
     * Of every history in which so many have answered on each date.
     *
     * @param totals the rounded total of each date; all true totals that round to it are tried, those below the threshold
     *     as 0
     */
    static Result of(Attacked question, int... totals) {
        var every = new EveryHistory(question, false, totals);
        every.tryAll();
        var none = new BitSet();
        none.set(0);
        return every.judge(Set.of(none));
    }

    /** The same of an engagement that asks any number of such questions. */
    static Result together(List<Attacked> questions, int... totals) {
        var each = questions.stream()
                .map(question -> new EveryHistory(question, true, totals))
                .toList();
        each.forEach(EveryHistory::tryAll);
        var known = intersections(each.stream()
                .flatMap(every -> every.rows.stream())
                .map(Row::totals)
                .collect(Collectors.toSet()));
        return each.stream().map(every -> every.judge(known)).reduce(Result.NOTHING, Result::and);
    }

    /** Of every row of rounded totals from the least to the most, and of none or few people before. */
    static Result upTo(int most, int dates, Attacker attacker) {
        var result = Result.NOTHING;
        var totals = new int[dates];
        while (true) {
            result = result.and(attacker.attack(totals.clone()));
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

    /** What any number of questions can tell of the totals. */
    private static Set<BitSet> intersections(Set<BitSet> told) {
        var known = new HashSet<>(told);
        var fresh = new ArrayList<>(told);
        while (!fresh.isEmpty()) {
            var one = fresh.removeLast();
            for (var other : told) {
                var both = (BitSet) one.clone();
                both.and(other);
                if (!both.isEmpty() && known.add(both)) {
                    fresh.add(both);
                }
            }
        }
        return known;
    }

    private void tryAll() {
        next(List.of(), List.of());
    }

    private void next(List<Figures.Shown> seen, List<List<Truth>> before) {
        int date = seen.size();
        if (date == totals.length) {
            rows.add(new Row(seen, possible(before)));
            histories += before.getLast().stream().mapToLong(Truth::histories).sum();
            return;
        }
        boolean settled = date == totals.length - 1;
        var alike = new LinkedHashMap<Figures.Shown, List<Truth>>();
        for (int all = least(date); all <= most(date); all++) {
            int there = all;
            question.truths(all, counts -> {
                long histories = date == 0
                        ? 1
                        : before.getLast().stream()
                                .filter(truth -> truth.canBecome(counts))
                                .mapToLong(Truth::histories)
                                .sum();
                if (histories > 0) {
                    alike.computeIfAbsent(question.publish(counts, settled), _ -> new ArrayList<>())
                            .add(new Truth(counts, there, histories));
                }
            });
        }
        alike.forEach((made, truths) -> next(with(seen, made), with(before, truths)));
    }

    private int least(int date) {
        return totals[date] == 0 ? 0 : Math.max(Attacked.THRESHOLD, totals[date] - 2);
    }

    private int most(int date) {
        return totals[date] == 0 ? Attacked.THRESHOLD - 1 : totals[date] + 2;
    }

    /** The values of each count of each date, by what the true totals were. */
    private Map<Integer, long[]> possible(List<List<Truth>> truths) {
        var possible = new HashMap<Integer, long[]>();
        if (!byTotals) {
            mark(truths, possible, 0);
            return possible;
        }
        var byTotal = truths.stream()
                .map(ofDate -> ofDate.stream().collect(Collectors.groupingBy(Truth::all)))
                .toList();
        var chosen = new ArrayList<List<Truth>>();
        forTotals(byTotal, chosen, 0, possible);
        return possible;
    }

    private void forTotals(
            List<Map<Integer, List<Truth>>> byTotal,
            List<List<Truth>> chosen,
            int name,
            Map<Integer, long[]> possible) {
        int date = chosen.size();
        if (date == byTotal.size()) {
            mark(List.copyOf(chosen), possible, name);
            return;
        }
        byTotal.get(date).forEach((total, truths) -> {
            chosen.add(truths);
            forTotals(byTotal, chosen, name * (most(date) - least(date) + 1) + total - least(date), possible);
            chosen.removeLast();
        });
    }

    /** Those that are part of a whole history. */
    private void mark(List<List<Truth>> truths, Map<Integer, long[]> possible, int name) {
        var whole = new ArrayList<>(truths);
        for (int date = 1; date < whole.size(); date++) {
            var before = whole.get(date - 1);
            whole.set(
                    date,
                    whole.get(date).stream()
                            .filter(later -> before.stream().anyMatch(truth -> truth.canBecome(later.counts())))
                            .toList());
        }
        for (int date = whole.size() - 2; date >= 0; date--) {
            var after = whole.get(date + 1);
            whole.set(
                    date,
                    whole.get(date).stream()
                            .filter(truth -> after.stream().anyMatch(later -> truth.canBecome(later.counts())))
                            .toList());
        }
        if (whole.getFirst().isEmpty()) {
            return;
        }
        int counts = question.counts();
        var values = possible.computeIfAbsent(name, _ -> new long[totals.length * counts]);
        for (int date = 0; date < whole.size(); date++) {
            for (var truth : whole.get(date)) {
                for (int i = 0; i < counts; i++) {
                    values[date * counts + i] |= 1L << Math.min(truth.counts()[i], Long.SIZE - 1);
                }
            }
        }
    }

    /** @param known what may be known of the totals */
    private Result judge(Set<BitSet> known) {
        int fewest = Long.SIZE;
        var worst = "";
        for (var row : rows) {
            for (var totalsKnown : known) {
                var values = new long[totals.length * question.counts()];
                row.possible().forEach((name, ofThese) -> {
                    if (totalsKnown.get(name)) {
                        Arrays.setAll(values, i -> values[i] | ofThese[i]);
                    }
                });
                for (int i = 0; i < values.length; i++) {
                    if ((values[i] & SMALL) != 0 && Long.bitCount(values[i]) < fewest) {
                        fewest = Long.bitCount(values[i]);
                        worst = describe(row, i, values[i], totalsKnown);
                    }
                }
            }
        }
        return new Result(histories, rows.size(), fewest, worst);
    }

    private String describe(Row row, int count, long values, BitSet known) {
        var seen = row.seen().stream()
                .map(shown -> shown.responses().count() + ": "
                        + shown.questions().getFirst().options().stream()
                                .map(EveryHistory::describe)
                                .toList())
                .toList();
        return "%s of %s, totals %s of %s: count %d on date %d is one of %s"
                .formatted(
                        seen,
                        question,
                        known,
                        Arrays.toString(totals),
                        count % question.counts() + 1,
                        count / question.counts() + 1,
                        IntStream.range(0, Long.SIZE)
                                .filter(value -> (values & 1L << value) != 0)
                                .boxed()
                                .toList());
    }

    private static String describe(PublishedOption option) {
        return option.label() + " " + option.responses().count();
    }

    private static <T> List<T> with(List<T> some, T another) {
        var more = new ArrayList<>(some);
        more.add(another);
        return List.copyOf(more);
    }
}

package uk.commonthread.engagement.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question under attack. Its truth is how many people there are of each sort: of one choice who chose each option, of
 * several who chose each set of options.
 *
 * @param several whether several options may be chosen
 * @param required whether everybody had to answer
 */
record Attacked(int options, boolean several, boolean required, Rules rules) {
    /** What the attack is known to break: nothing but small counts hidden and the others rounded. */
    static final Rules ROUNDING_ONLY = (question, people, before) -> {
        var figures = new LinkedHashMap<String, Figure>();
        named(question.counts(people), people.length)
                .forEach((key, count) -> figures.put(key, Attacked.SUPPRESSION.single(count)));
        return Map.of(Attacked.ONE, new Table(figures, null));
    };

    private static final int THRESHOLD = 10;
    private static final Suppression SUPPRESSION = new Suppression(THRESHOLD);
    private static final String ONE = "";

    Attacked(int options, boolean several, boolean required) {
        this(options, several, required, Attacked::tables);
    }

    /** How a question is published. */
    interface Rules {
        Map<String, Table> tables(Attacked question, int[] people, Map<String, Shown> before);
    }

    /** What the public sees, and what the next publication must know of it. */
    record Published(String seen, List<Figure> figures, Map<String, Shown> last) {}

    /** How many sorts of people there are. */
    int sorts() {
        if (several) {
            return (1 << options) - (required ? 1 : 0);
        }
        return required ? options : options + 1;
    }

    /** The counts that nobody may work out: who chose each option, and who did not. */
    int[] counts(int[] people) {
        if (!several) {
            return people;
        }
        var counts = new int[2 * options];
        for (int sort = 0; sort < people.length; sort++) {
            int chosen = required ? sort + 1 : sort;
            for (int option = 0; option < options; option++) {
                counts[(chosen & 1 << option) != 0 ? option : options + option] += people[sort];
            }
        }
        return counts;
    }

    Published publish(int[] people, @Nullable Published before) {
        return publish(people, before == null ? Map.of() : before.last());
    }

    Published publish(int[] people, Map<String, Shown> before) {
        var tables = rules.tables(this, people, before);
        var figures = new ArrayList<Figure>();
        int all = 0;
        for (int sort : people) {
            all += sort;
        }
        figures.add(SUPPRESSION.single(all));
        var last = new LinkedHashMap<String, Shown>();
        tables.forEach((name, table) -> {
            if (several) {
                figures.add(table.figure(Suppression.CHOSEN));
            } else {
                figures.addAll(table.cells().values());
            }
            if (table.last() != null) {
                last.put(name, table.last());
            }
        });
        var seen = new StringBuilder();
        figures.forEach(figure -> seen.append(figure.count()).append(' '));
        return new Published(seen.toString(), figures, last);
    }

    private Map<String, Table> tables(int[] people, Map<String, Shown> before) {
        var counts = counts(people);
        if (several) {
            int all = counts[0] + counts[options];
            return SUPPRESSION.choices(all, required, true, named(counts, options), before);
        }
        return Map.of(ONE, SUPPRESSION.table(named(counts, counts.length), before.get(ONE)));
    }

    private static Map<String, Integer> named(int[] counts, int many) {
        var named = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < many; i++) {
            named.put(Character.toString('a' + i), counts[i]);
        }
        return named;
    }
}

package uk.commonthread.engagement.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.publication.PublicationView.PublishedOption;
import uk.commonthread.engagement.publication.PublicationView.PublishedQuestion;
import uk.commonthread.engagement.publication.PublicationView.PublishedTheme;
import uk.commonthread.engagement.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.Question;
import uk.commonthread.engagement.survey.Scale;
import uk.commonthread.engagement.theme.Themes;

/**
 * Lays counts out as the tables that {@link Suppression} protects. Options of which one is chosen, steps of a scale and
 * postcode districts are the cells of one table, together with those who passed the question over where that was allowed.
 * Of several choices each is a table of its own: who chose it, and who did not. A theme is in no sum with others.
 */
final class Figures {
    private static final String NO_ANSWER = "no answer";
    private static final String NO_ANSWER_LABEL = "Did not answer";
    private static final String OTHERS = "others";
    private static final String OTHERS_LABEL = "All other districts";

    private final Suppression suppression;
    private final Ledger before;
    private final Tallies.Counted counted;
    private final boolean closed;
    private final Map<UUID, Map<String, Shown>> tables = new LinkedHashMap<>();
    private final List<PublishedQuestion> questions = new ArrayList<>();
    private final List<PublishedTheme> themes = new ArrayList<>();

    private Figures(Suppression suppression, Ledger before, Tallies.Counted counted, boolean closed) {
        this.suppression = suppression;
        this.before = before;
        this.counted = counted;
        this.closed = closed;
    }

    /**
     * What a publication shows.
     *
     * @param before the publication before
     * @param closed whether nobody can answer any more
     */
    static Figures of(
            Suppression suppression,
            Ledger before,
            Tallies.Counted counted,
            boolean closed,
            FrozenSurvey survey,
            List<Themes.Reference> themes) {
        var figures = new Figures(suppression, before, counted, closed);
        survey.questions().forEach(figures::question);
        themes.forEach(figures::theme);
        return figures;
    }

    Figure responses() {
        return suppression.single(counted.responses());
    }

    List<PublishedTheme> themes() {
        return themes;
    }

    List<PublishedQuestion> questions() {
        return questions;
    }

    /** What the next publication must know of this one. */
    Ledger ledger() {
        return new Ledger(tables);
    }

    private void theme(Themes.Reference theme) {
        themes.add(new PublishedTheme(
                theme.id(), theme.title(), theme.description(), suppression.single(counted.speakOf(theme.id()))));
    }

    private void question(Question question) {
        switch (question.kind()) {
            case SINGLE_CHOICE -> oneOf(question, optionLabels(question));
            case SCALE -> oneOf(question, scaleLabels(question));
            case MULTIPLE_CHOICE -> severalOf(question);
            case POSTCODE_DISTRICT -> districts(question);
            case FREE_TEXT -> {} // what people said in their own words is in the themes
        }
    }

    private void oneOf(Question question, Map<String, String> labels) {
        var counts = new LinkedHashMap<String, Integer>();
        labels.keySet().forEach(value -> counts.put(value, chose(question, value)));
        var table = wholeTable(question, counts, Map.of());
        keep(question, table);
        show(question, table, labels);
    }

    private void severalOf(Question question) {
        var labels = optionLabels(question);
        var counts = new LinkedHashMap<String, Integer>();
        labels.keySet().forEach(value -> counts.put(value, chose(question, value)));
        var options = suppression.choices(
                counted.responses(), question.required(), closed, counts, before.tables(question.id()));
        tables.put(question.id(), Ledger.lastShown(options));
        show(
                question,
                labels.entrySet().stream()
                        .map(option -> new PublishedOption(
                                option.getValue(),
                                Objects.requireNonNull(options.get(option.getKey()))
                                        .figure(Suppression.CHOSEN)))
                        .toList());
    }

    /**
     * Only districts with a figure are named: to name the others would tell that somebody there answered. They are named
     * anew once twice as many people have answered, and only if the others do not look fewer by it than they were shown:
     * where few have come, what the others lose and another gains tells what that was when it was one of them.
     */
    private void districts(Question question) {
        var last = lastShown(question);
        var named = before.tables(question.id()).get(Ledger.NAMED);
        boolean anew = named == null || suppression.total(counted.responses()) >= 2 * named.total();
        var table = districts(question, district -> !suppression.isSmall(chose(question, district)));
        if (!anew || table.isWithheld()) {
            table = districts(question, district -> last != null && last.cells().contains(district));
        }
        keep(question, table);
        var naming = anew && !table.isWithheld() ? table.last() : named;
        if (naming != null) {
            tables.computeIfAbsent(question.id(), _ -> new HashMap<>()).put(Ledger.NAMED, naming);
        }
        var labels = new LinkedHashMap<String, String>();
        for (var cell : new TreeSet<>(table.cells().keySet())) {
            if (!cell.equals(NO_ANSWER) && !table.figure(cell).suppressed()) {
                labels.put(cell, cell);
            }
        }
        labels.remove(OTHERS);
        labels.put(OTHERS, OTHERS_LABEL);
        show(question, table, labels);
    }

    private Table districts(Question question, Predicate<String> isNamed) {
        var counts = new LinkedHashMap<String, Integer>();
        var others = new ArrayList<Integer>();
        counted.of(question.id()).forEach((district, people) -> {
            if (isNamed.test(district)) {
                counts.put(district, people);
            } else {
                others.add(people);
            }
        });
        if (counts.isEmpty() && question.required()) {
            return suppression.withheld(counted.responses(), Set.of(OTHERS), lastShown(question));
        }
        counts.put(OTHERS, others.stream().mapToInt(Integer::intValue).sum());
        var parts = others.stream().allMatch(suppression::isSmall)
                ? Map.of(OTHERS, others.size())
                : Map.<String, Integer>of();
        return wholeTable(question, counts, parts);
    }

    private int chose(Question question, String value) {
        return counted.of(question.id()).getOrDefault(value, 0);
    }

    private Table wholeTable(Question question, Map<String, Integer> counts, Map<String, Integer> parts) {
        if (!question.required()) {
            counts.put(NO_ANSWER, counted.responses() - counted.answered(question.id()));
        }
        return suppression.table(counts, parts, lastShown(question));
    }

    private @Nullable Shown lastShown(Question question) {
        return before.tables(question.id()).get(Ledger.WHOLE);
    }

    private void keep(Question question, Table table) {
        tables.put(question.id(), Ledger.lastShown(Map.of(Ledger.WHOLE, table)));
    }

    private void show(Question question, Table table, Map<String, String> labels) {
        var options = new ArrayList<PublishedOption>();
        labels.forEach((value, label) -> options.add(new PublishedOption(label, table.figure(value))));
        if (!question.required()) {
            options.add(new PublishedOption(NO_ANSWER_LABEL, table.figure(NO_ANSWER)));
        }
        show(question, options);
    }

    private void show(Question question, List<PublishedOption> options) {
        questions.add(new PublishedQuestion(question.id(), question.text(), question.kind(), options));
    }

    private static Map<String, String> optionLabels(Question question) {
        var labels = new LinkedHashMap<String, String>();
        question.options().forEach(option -> labels.put(option.id().toString(), option.label()));
        return labels;
    }

    private static Map<String, String> scaleLabels(Question question) {
        var labels = new LinkedHashMap<String, String>();
        var scale = question.scale();
        IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST).forEach(step -> {
            var end = scale == null || (step > Scale.LOWEST && step < Scale.HIGHEST)
                    ? ""
                    : ": " + (step == Scale.LOWEST ? scale.lowLabel() : scale.highLabel());
            labels.put(Integer.toString(step), step + end);
        });
        return labels;
    }
}

package uk.commonthread.engagement.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private static final String OTHERS = "other than ";
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
        show(question, wholeTable(question, counts), labels);
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
     * Only districts with a figure are named: to name the others would tell that somebody there answered. What the others
     * are changes with the names, so that they are another cell then.
     */
    private void districts(Question question) {
        var labels = new LinkedHashMap<String, String>();
        districtsToName(question).forEach(district -> labels.put(district, district));
        int named = labels.keySet().stream()
                .mapToInt(district -> chose(question, district))
                .sum();
        var counts = new LinkedHashMap<String, Integer>();
        labels.keySet().forEach(district -> counts.put(district, chose(question, district)));
        var others = OTHERS + String.join(" ", labels.keySet());
        counts.put(others, counted.answered(question.id()) - named);
        labels.put(others, OTHERS_LABEL);
        var table = wholeTable(question, counts);
        labels.keySet()
                .removeIf(district ->
                        !district.equals(others) && table.figure(district).suppressed());
        show(question, table, labels);
    }

    private List<String> districtsToName(Question question) {
        var last = before.tables(question.id()).get(Ledger.WHOLE);
        if (last != null && suppression.isOf(last, counted.responses())) {
            return last.cells().stream()
                    .filter(cell -> !cell.equals(NO_ANSWER) && !cell.startsWith(OTHERS))
                    .toList();
        }
        return counted.of(question.id()).entrySet().stream()
                .filter(district -> !suppression.isSmall(district.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private int chose(Question question, String value) {
        return counted.of(question.id()).getOrDefault(value, 0);
    }

    private Table wholeTable(Question question, Map<String, Integer> counts) {
        if (!question.required()) {
            counts.put(NO_ANSWER, counted.responses() - counted.answered(question.id()));
        }
        var table = suppression.table(counts, before.tables(question.id()).get(Ledger.WHOLE));
        tables.put(question.id(), Ledger.lastShown(Map.of(Ledger.WHOLE, table)));
        return table;
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

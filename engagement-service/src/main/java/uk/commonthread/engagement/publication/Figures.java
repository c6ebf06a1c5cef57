package uk.commonthread.engagement.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * postcode districts are the cells of one table together with those who passed the question over. Of several choices
 * each is a table of its own: who chose it, and who did not. A theme is in no sum with others.
 */
final class Figures {
    private static final String NO_ANSWER = "no answer";
    private static final String CHOSEN = "chosen";
    private static final String OTHER_DISTRICTS = "All other districts";

    private final Suppression suppression;
    private final List<Ledger> earlier;
    private final Tallies.Counted counted;
    private final Cell responses;
    private final Map<UUID, Map<String, Table>> tables = new LinkedHashMap<>();
    private final List<PublishedQuestion> questions = new ArrayList<>();
    private final Map<UUID, Cell> themeCells = new LinkedHashMap<>();
    private final List<PublishedTheme> themes = new ArrayList<>();

    private Figures(Suppression suppression, List<Ledger> earlier, Tallies.Counted counted) {
        this.suppression = suppression;
        this.earlier = earlier;
        this.counted = counted;
        this.responses = suppression.single(
                counted.responses(), earlier.stream().map(Ledger::responses).toList());
    }

    /** @param earlier the publications before, oldest first */
    static Figures of(
            Suppression suppression,
            List<Ledger> earlier,
            Tallies.Counted counted,
            FrozenSurvey survey,
            List<Themes.Reference> themes) {
        var figures = new Figures(suppression, earlier, counted);
        survey.questions().forEach(figures::question);
        themes.forEach(figures::theme);
        return figures;
    }

    Figure responses() {
        return responses.figure();
    }

    List<PublishedTheme> themes() {
        return themes;
    }

    List<PublishedQuestion> questions() {
        return questions;
    }

    /** What the next publication must know of this one. */
    Ledger ledger() {
        return new Ledger(responses, themeCells, tables);
    }

    private void theme(Themes.Reference theme) {
        var cell = suppression.single(counted.speakOf(theme.id()), Ledger.theme(earlier, theme.id()));
        themeCells.put(theme.id(), cell);
        themes.add(new PublishedTheme(theme.id(), theme.title(), theme.description(), cell.figure()));
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
        var table = wholeTable(question, labels.keySet().stream().toList());
        show(
                question,
                labels.entrySet().stream()
                        .map(value -> new PublishedOption(value.getValue(), table.figure(value.getKey())))
                        .toList());
    }

    private void severalOf(Question question) {
        var options = new ArrayList<PublishedOption>();
        optionLabels(question).forEach((value, label) -> {
            int chosen = counted.of(question.id()).getOrDefault(value, 0);
            var counts = Map.of(CHOSEN, chosen, NO_ANSWER, counted.responses() - chosen);
            var table = suppression.table(responses, counts, Ledger.table(earlier, question.id(), value));
            tables.computeIfAbsent(question.id(), _ -> new LinkedHashMap<>()).put(value, table);
            options.add(new PublishedOption(label, table.figure(CHOSEN)));
        });
        show(question, options);
    }

    /** Only districts with a figure are named: to name the others would tell that somebody there answered. */
    private void districts(Question question) {
        var table = wholeTable(
                question, counted.of(question.id()).keySet().stream().sorted().toList());
        var options = new ArrayList<PublishedOption>();
        var others = false;
        for (var cell : new TreeMap<>(table.cells()).entrySet()) {
            if (cell.getKey().equals(NO_ANSWER)) {
                continue;
            }
            if (cell.getValue().shown() == null) {
                others = true;
            } else {
                options.add(new PublishedOption(cell.getKey(), cell.getValue().figure()));
            }
        }
        if (others) {
            options.add(new PublishedOption(OTHER_DISTRICTS, Figure.SUPPRESSED));
        }
        show(question, options);
    }

    private Table wholeTable(Question question, List<String> values) {
        var counts = new LinkedHashMap<String, Integer>();
        values.forEach(value -> counts.put(value, counted.of(question.id()).getOrDefault(value, 0)));
        counts.put(NO_ANSWER, counted.responses() - counted.answered(question.id()));
        var table = suppression.table(responses, counts, Ledger.table(earlier, question.id(), Ledger.WHOLE));
        tables.put(question.id(), Map.of(Ledger.WHOLE, table));
        return table;
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

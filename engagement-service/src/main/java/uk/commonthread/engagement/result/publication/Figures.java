package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedOption;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedQuestion;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedTheme;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.Table;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

/**
 * Protects the tables in which questions lay their counts out, by {@link Suppression}. Those who passed a question over,
 * where that was allowed, are a cell of its table. Of several choices each is a table of its own: who chose it, and who
 * did not. A theme is in no sum with others.
 */
final class Figures {
    private static final String NO_ANSWER = "no answer";
    private static final String NO_ANSWER_LABEL = "Did not answer";

    private final Suppression suppression;
    private final Tallies.Counted counted;

    private Figures(Suppression suppression, Tallies.Counted counted) {
        this.suppression = suppression;
        this.counted = counted;
    }

    /**
     * What a publication shows.
     *
     * @param settled whether nobody can answer any more; until then nothing of a question is shown but what it asks
     */
    static Shown of(
            Suppression suppression,
            Tallies.Counted counted,
            boolean settled,
            FrozenSurvey survey,
            List<Themes.Reference> themes) {
        var figures = new Figures(suppression, counted);
        return new Shown(
                suppression.single(counted.responses()),
                themes.stream().map(figures::theme).toList(),
                survey.questions().stream()
                        .flatMap(question -> figures.question(question, settled).stream())
                        .toList());
    }

    /** What is shown of the answers; what people said in their own words is in the themes. */
    record Shown(Figure responses, List<PublishedTheme> themes, List<PublishedQuestion> questions) {}

    private PublishedTheme theme(Themes.Reference theme) {
        return new PublishedTheme(
                theme.id(), theme.title(), theme.description(), suppression.single(counted.speakOf(theme.id())));
    }

    /** Empty where nothing is published of a question's answers. */
    private Optional<PublishedQuestion> question(Question question, boolean settled) {
        return Optional.ofNullable(options(question))
                .map(options -> new PublishedQuestion(
                        question.id(), question.text(), question.kind(), settled ? options : List.of()));
    }

    private @Nullable List<PublishedOption> options(Question question) {
        return switch (question.tally(counted.of(question.id()))) {
            case Table.OneOf table -> oneOf(question, table);
            case Table.Several table -> severalOf(question, table);
            case Table.Named table -> named(question, table);
            case Table.Unpublished _ -> null;
        };
    }

    private List<PublishedOption> oneOf(Question question, Table.OneOf table) {
        var cells = new ArrayList<>(table.cells());
        if (!question.required()) {
            cells.add(noAnswer(question));
        }
        return options(cells, suppression.table(counts(cells)));
    }

    private List<PublishedOption> severalOf(Question question, Table.Several table) {
        return options(
                table.cells(), suppression.choices(counted.responses(), question.required(), counts(table.cells())));
    }

    /** Only cells with a figure are named: to name the others would tell that somebody is in them. */
    private List<PublishedOption> named(Question question, Table.Named table) {
        var unnamed = new ArrayList<Integer>();
        var named = new ArrayList<Table.Cell>();
        table.cells().forEach(cell -> {
            if (suppression.isSmall(cell.people())) {
                unnamed.add(cell.people());
            } else {
                named.add(cell);
            }
        });
        var counts = counts(named);
        if (!question.required()) {
            var passedOver = noAnswer(question);
            counts.put(passedOver.value(), passedOver.people());
        }
        var figures = suppression.table(counts, unnamed);
        var options = new ArrayList<PublishedOption>();
        options(named, figures).stream()
                .filter(option -> !option.responses().suppressed())
                .forEach(options::add);
        options.add(new PublishedOption(table.others(), Figure.SUPPRESSED));
        if (!question.required()) {
            options.addAll(options(List.of(noAnswer(question)), figures));
        }
        return options;
    }

    private Table.Cell noAnswer(Question question) {
        return new Table.Cell(NO_ANSWER, NO_ANSWER_LABEL, counted.responses() - counted.answered(question.id()));
    }

    private static Map<String, Integer> counts(List<Table.Cell> cells) {
        var counts = new LinkedHashMap<String, Integer>();
        cells.forEach(cell -> counts.put(cell.value(), cell.people()));
        return counts;
    }

    private static List<PublishedOption> options(List<Table.Cell> cells, Map<String, Figure> figures) {
        return cells.stream()
                .map(cell -> new PublishedOption(cell.label(), figures.getOrDefault(cell.value(), Figure.SUPPRESSED)))
                .toList();
    }
}

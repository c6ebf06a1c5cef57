package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedOption;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedQuestion;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedTheme;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.survey.Question;
import uk.commonthread.engagement.survey.survey.QuestionKind;
import uk.commonthread.engagement.survey.survey.Scale;

/**
 * Lays counts out as the tables that {@link Suppression} protects. Options of which one is chosen, steps of a scale and
 * postcode districts are the cells of one table, together with those who passed the question over where that was allowed.
 * Of several choices each is a table of its own: who chose it, and who did not. A theme is in no sum with others.
 */
final class Figures {
    private static final String NO_ANSWER = "no answer";
    private static final String NO_ANSWER_LABEL = "Did not answer";
    private static final String OTHERS_LABEL = "All other districts";

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
                        .filter(question -> question.kind() != QuestionKind.FREE_TEXT)
                        .map(question -> figures.question(question, settled))
                        .toList());
    }

    /** What is shown of the answers; what people said in their own words is in the themes. */
    record Shown(Figure responses, List<PublishedTheme> themes, List<PublishedQuestion> questions) {}

    private PublishedTheme theme(Themes.Reference theme) {
        return new PublishedTheme(
                theme.id(), theme.title(), theme.description(), suppression.single(counted.speakOf(theme.id())));
    }

    private PublishedQuestion question(Question question, boolean settled) {
        return new PublishedQuestion(
                question.id(), question.text(), question.kind(), settled ? options(question) : List.of());
    }

    private List<PublishedOption> options(Question question) {
        return switch (question.kind()) {
            case SINGLE_CHOICE -> oneOf(question, optionLabels(question));
            case SCALE -> oneOf(question, scaleLabels(question));
            case MULTIPLE_CHOICE -> severalOf(question);
            case POSTCODE_DISTRICT -> districts(question);
            case FREE_TEXT -> List.of();
        };
    }

    private List<PublishedOption> oneOf(Question question, Map<String, String> labels) {
        var counts = chosen(question, labels);
        if (!question.required()) {
            counts.put(NO_ANSWER, noAnswer(question));
            labels.put(NO_ANSWER, NO_ANSWER_LABEL);
        }
        return options(labels, suppression.table(counts));
    }

    private List<PublishedOption> severalOf(Question question) {
        var labels = optionLabels(question);
        return options(labels, suppression.choices(counted.responses(), question.required(), chosen(question, labels)));
    }

    /** Only districts with a figure are named: to name the others would tell that somebody there answered. */
    private List<PublishedOption> districts(Question question) {
        var named = new TreeMap<String, Integer>();
        var unnamed = new ArrayList<Integer>();
        counted.of(question.id()).forEach((district, people) -> {
            if (suppression.isSmall(people)) {
                unnamed.add(people);
            } else {
                named.put(district, people);
            }
        });
        var counts = new LinkedHashMap<>(named);
        if (!question.required()) {
            counts.put(NO_ANSWER, noAnswer(question));
        }
        var table = suppression.table(counts, unnamed);
        var options = new ArrayList<PublishedOption>();
        named.keySet().stream()
                .map(district -> option(district, table, district))
                .filter(option -> !option.responses().suppressed())
                .forEach(options::add);
        options.add(new PublishedOption(OTHERS_LABEL, Figure.SUPPRESSED));
        if (!question.required()) {
            options.add(option(NO_ANSWER_LABEL, table, NO_ANSWER));
        }
        return options;
    }

    private Map<String, Integer> chosen(Question question, Map<String, String> labels) {
        var counts = new LinkedHashMap<String, Integer>();
        labels.keySet()
                .forEach(value -> counts.put(value, counted.of(question.id()).getOrDefault(value, 0)));
        return counts;
    }

    private int noAnswer(Question question) {
        return counted.responses() - counted.answered(question.id());
    }

    private static List<PublishedOption> options(Map<String, String> labels, Map<String, Figure> table) {
        return labels.entrySet().stream()
                .map(label -> option(label.getValue(), table, label.getKey()))
                .toList();
    }

    private static PublishedOption option(String label, Map<String, Figure> table, String cell) {
        return new PublishedOption(label, table.getOrDefault(cell, Figure.SUPPRESSED));
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

package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Invents answers to a survey: always the same ones, spread as the demo data says. */
final class Respondents {
    private static final LocalDate LAST_SEEN = LocalDate.of(2026, 11, 1);

    private final DemoSurvey survey;
    private final DemoPartnership.Engagement engagement;
    private final Random chance;
    private final List<String> said;

    Respondents(DemoSurvey survey, DemoPartnership partnership) {
        this.survey = survey;
        this.engagement = partnership.engagement();
        this.chance = new Random(partnership.slug().hashCode());
        this.said = engagement.themes().stream()
                .flatMap(theme -> theme.said().stream())
                .toList();
    }

    /**
     * What each of them sends.
     *
     * @param frozen the survey as it was opened, which has the ids
     */
    List<Object> responses(JsonNode frozen) {
        return IntStream.range(0, engagement.responses())
                .mapToObj(number -> response(frozen, number))
                .toList();
    }

    private Object response(JsonNode frozen, int number) {
        var answers = Json.empty();
        for (int i = 0; i < survey.questions().size(); i++) {
            var asked = frozen.required("questions").get(i);
            answers.and(
                    asked.required("id").asText(),
                    answer(asked, survey.questions().get(i), number));
        }
        return Json.with("surveyId", frozen.required("id").asText())
                .and("surveyVersion", frozen.required("frozenVersion").asInt())
                .and("answers", answers.body())
                .body();
    }

    private @Nullable Object answer(JsonNode asked, DemoSurvey.DemoQuestion question, int number) {
        return switch (question.kind()) {
            case "SINGLE_CHOICE" -> options(asked).get(weighted(weights(question)));
            case "MULTIPLE_CHOICE" -> some(options(asked), weights(question));
            case "SCALE" -> 1 + weighted(weights(question));
            case "FREE_TEXT" -> number < said.size() ? said.get(number) : null;
            case "POSTCODE_DISTRICT" ->
                engagement.districts().get(chance.nextInt(engagement.districts().size()));
            case "NUMBER" -> 16 + number * 37 % 75;
            case "DATE" -> LAST_SEEN.minusDays(number * 29L % 1000).toString();
            default -> throw new SeedException("No answer to a question of kind " + question.kind());
        };
    }

    private static List<String> options(JsonNode asked) {
        return StreamSupport.stream(asked.required("options").spliterator(), false)
                .map(option -> option.required("id").asText())
                .toList();
    }

    private static List<Integer> weights(DemoSurvey.DemoQuestion question) {
        if (question.options() != null) {
            return question.options().stream()
                    .map(DemoSurvey.DemoOption::weight)
                    .toList();
        }
        return question.weights() == null ? List.of(1, 1, 1, 1, 1) : question.weights();
    }

    private int weighted(List<Integer> weights) {
        var left = chance.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        var chosen = 0;
        while (left >= weights.get(chosen)) {
            left -= weights.get(chosen++);
        }
        return chosen;
    }

    private List<String> some(List<String> options, List<Integer> weights) {
        var chosen = new ArrayList<String>();
        var many = 1 + chance.nextInt(2);
        while (chosen.size() < many) {
            var option = options.get(weighted(weights));
            if (!chosen.contains(option)) {
                chosen.add(option);
            }
        }
        return chosen;
    }
}

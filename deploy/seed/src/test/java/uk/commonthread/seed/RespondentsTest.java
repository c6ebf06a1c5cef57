package uk.commonthread.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RespondentsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Demo DEMO = Demo.load();

    @Test
    void theSameAnswersAreInventedEveryTime() {
        assertThat(responses()).isEqualTo(responses());
    }

    @Test
    void everybodyAnswersEachQuestionInItsOwnWay() {
        assertThat(responses()).hasSize(60).allSatisfy(response -> {
            var answers = response.get("answers");
            assertThat(answers.size()).isBetween(6, 7);
            assertThat(answers.get("question-1").isTextual()).isTrue();
            assertThat(answers.get("question-2").size()).isBetween(1, 2);
            assertThat(answers.get("question-3").asInt()).isBetween(1, 5);
            assertThat(answers.get("question-5").asText()).matches("[A-Z]{1,2}[0-9]{1,2}");
            assertThat(answers.get("question-6").asInt()).isBetween(16, 90);
            assertThat(LocalDate.parse(answers.get("question-7").asText())).isBetween("2024-01-01", "2026-11-01");
        });
    }

    @Test
    void whateverSomebodySaidIsSaidOnce() {
        var said = DEMO.partnerships().getFirst().engagement().themes().stream()
                .flatMap(theme -> theme.said().stream())
                .toList();

        assertThat(responses().stream()
                        .map(response ->
                                response.get("answers").path("question-4").asText())
                        .filter(text -> !text.isEmpty()))
                .containsExactlyElementsOf(said);
    }

    private static List<JsonNode> responses() {
        return new Respondents(DEMO.survey(), DEMO.partnerships().getFirst())
                .responses(frozen()).stream().map(JSON::<JsonNode>valueToTree).toList();
    }

    /** The survey as the API would give it back, with ids. */
    private static JsonNode frozen() {
        var frozen = JSON.createObjectNode().put("id", "survey").put("frozenVersion", 1);
        var questions = frozen.putArray("questions");
        for (var question : DEMO.survey().questions()) {
            var asked = questions.addObject().put("id", "question-" + questions.size());
            var options = asked.putArray("options");
            if (question.options() != null) {
                question.options().forEach(option -> options.addObject().put("id", option.label()));
            }
        }
        assertThat(StreamSupport.stream(questions.spliterator(), false)).hasSize(7);
        return frozen;
    }
}

package uk.commonthread.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An open engagement with the survey that the journey uses, and one full response to it.
 *
 * @param surveyPath where the survey is read
 * @param response a complete response with 1 KB of free text, as JSON
 */
record Scene(Api api, UUID partnershipId, String surveyPath, String response) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FREE_TEXT_CHARACTERS = 1024;

    static Scene set(Settings settings, Api api) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var partnership = api.post(
                "/api/partners/v1/partnerships",
                Map.of(
                        "slug", "bench-" + Long.toString(System.nanoTime(), 36),
                        "name", "Bench partnership",
                        "kind", "PLACE_BASED_PARTNERSHIP",
                        "regime", "NON_STATUTORY",
                        "tier", "PLACE",
                        "areaIds", List.of(),
                        "from", today.toString()));
        var partnershipId = UUID.fromString(partnership.get("id").textValue());
        var engagement = api.post(
                "/api/engagement/v1/engagements",
                Map.of(
                        "partnershipIds", List.of(partnershipId),
                        "kind", "ENGAGEMENT",
                        "title", "Bench engagement",
                        "purpose", "To measure how many people can answer at once.",
                        "audience", "The bench",
                        "opens", today.toString(),
                        "closes", today.plusDays(2) + "T00:00:00Z"));
        var engagementId = engagement.get("id").textValue();
        var survey = api.post(
                "/api/engagement/v1/surveys",
                Map.of("engagementId", engagementId, "title", "Bench survey", "questions", questions()));
        api.act(
                "/api/engagement/v1/engagements/" + engagementId + "/open",
                engagement.get("version").intValue());
        return new Scene(
                api,
                partnershipId,
                "/api/engagement/v1/surveys/" + survey.get("id").textValue(),
                response(survey));
    }

    private static List<Map<String, ?>> questions() {
        var options = List.of(Map.of("label", "Often"), Map.of("label", "Sometimes"), Map.of("label", "Never"));
        return List.of(
                Map.of("kind", "SINGLE_CHOICE", "text", "How often?", "required", true, "options", options),
                Map.of("kind", "MULTIPLE_CHOICE", "text", "Which of these?", "required", true, "options", options),
                Map.of(
                        "kind",
                        "SCALE",
                        "text",
                        "How easy?",
                        "required",
                        true,
                        "scale",
                        Map.of("lowLabel", "Hard", "highLabel", "Easy")),
                Map.of("kind", "FREE_TEXT", "text", "Tell us more", "required", true, "maxLength", 2000),
                Map.of("kind", "POSTCODE_DISTRICT", "text", "Where do you live?", "required", true));
    }

    private static String response(JsonNode survey) {
        var answers = JSON.createObjectNode();
        for (var question : survey.get("questions")) {
            answers.set(question.get("id").textValue(), answer(question));
        }
        var body = JSON.createObjectNode();
        body.set("surveyId", survey.get("id"));
        body.put("surveyVersion", 1);
        body.set("answers", answers);
        return body.toString();
    }

    private static JsonNode answer(JsonNode question) {
        return switch (question.get("kind").textValue()) {
            case "SINGLE_CHOICE" -> firstOptions(question, 1).get(0);
            case "MULTIPLE_CHOICE" -> firstOptions(question, 2);
            case "SCALE" -> IntNode.valueOf(4);
            case "FREE_TEXT" ->
                TextNode.valueOf(
                        "a word ".repeat(200).substring(0, FREE_TEXT_CHARACTERS).strip());
            case "POSTCODE_DISTRICT" -> TextNode.valueOf("PR1");
            default -> throw new IllegalStateException("Unknown question kind " + question.get("kind"));
        };
    }

    private static ArrayNode firstOptions(JsonNode question, int count) {
        var ids = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            ids.add(question.get("options").get(i).get("id"));
        }
        return ids;
    }
}

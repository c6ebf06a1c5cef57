package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/** Adds to each operation of the merged contract what the gateway may answer in the service's stead. */
final class GatewayAnswers {
    private static final String RESPONSES = "#/components/responses/";
    private static final List<GatewayProblem> TO_ALL = List.of(
            GatewayProblem.TOO_MANY_REQUESTS,
            GatewayProblem.PART_FAILED,
            GatewayProblem.PART_DOWN,
            GatewayProblem.PART_TOO_SLOW);

    private final ObjectNode components;

    private GatewayAnswers(ObjectNode components) {
        this.components = components;
    }

    static void addTo(ObjectNode contract) {
        var answers =
                new GatewayAnswers(contract.withObjectProperty("components").withObjectProperty("responses"));
        contract.path("paths").forEach(path -> path.forEach(operation -> answers.add((ObjectNode) operation)));
    }

    private void add(ObjectNode operation) {
        TO_ALL.forEach(problem -> add(operation, problem));
        if (operation.has("requestBody")) {
            add(operation, GatewayProblem.REQUEST_TOO_SLOW);
            add(operation, GatewayProblem.BODY_TOO_LARGE);
            add(operation, GatewayProblem.TOO_BUSY);
        }
    }

    /** Where the service has an answer of that status too, the problem becomes another example of it. */
    private void add(ObjectNode operation, GatewayProblem problem) {
        var responses = operation.withObjectProperty("responses");
        var status = Integer.toString(problem.status());
        var own = responses.path(status);
        if (own.isMissingNode()) {
            components.withObjectProperty(name(problem)).put("description", problem.title());
            responses.putObject(status).put("$ref", RESPONSES + name(problem));
            describe(components.withObjectProperty(name(problem)), problem);
        } else if (own.has("$ref")) {
            var component = own.path("$ref").asText();
            describe(components.withObjectProperty(component.substring(RESPONSES.length())), problem);
        } else {
            describe((ObjectNode) own, problem);
        }
    }

    private static void describe(ObjectNode response, GatewayProblem problem) {
        var media = response.withObjectProperty("content").withObjectProperty(Problems.MEDIA_TYPE);
        media.withObjectProperty("schema").put("$ref", "#/components/schemas/Problem");
        var example = media.withObjectProperty("examples").withObjectProperty(problem.slug());
        example.put("summary", problem.title());
        example.withObjectProperty("value")
                .put("type", problem.uri())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("requestId", "0199aaaa-0000-4000-8000-000000000042")
                .putArray("errors");
        if (problem == GatewayProblem.TOO_MANY_REQUESTS || problem == GatewayProblem.PART_DOWN) {
            var header = response.withObjectProperty("headers").withObjectProperty("Retry-After");
            header.put("description", "After how many seconds to send it again");
            header.withObjectProperty("schema").put("type", "string");
        }
    }

    private static String name(GatewayProblem problem) {
        return Arrays.stream(problem.slug().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}

package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;

/**
 * Puts the examples of a service beside its operations: what was sent, and what was answered, as the service's own tests
 * have it. The first one of an operation is shown.
 */
final class ContractExamples {
    private static final String JSON = "application/json";

    private ContractExamples() {}

    static void addTo(ObjectNode contract, JsonNode steps) {
        var shown = new HashSet<String>();
        for (var step : steps) {
            if (shown.add(step.path("operation").asText())) {
                contract.path("paths")
                        .forEach(path -> path.forEach(operation -> {
                            if (operation.path("operationId").equals(step.path("operation"))) {
                                add((ObjectNode) operation, step);
                            }
                        }));
            }
        }
    }

    private static void add(ObjectNode operation, JsonNode step) {
        for (var parameter : operation.path("parameters")) {
            var value = step.path(parameter.path("in").asText())
                    .path(parameter.path("name").asText());
            if (!value.isMissingNode()) {
                ((ObjectNode) parameter).set("example", value);
            }
        }
        add(operation.path("requestBody"), step.path("request"));
        operation.path("responses").properties().forEach(response -> {
            if (response.getKey().startsWith("2")) {
                add(response.getValue(), step.path("answer"));
            }
        });
    }

    private static void add(JsonNode holder, JsonNode example) {
        if (holder.path("content").path(JSON) instanceof ObjectNode media && !example.isMissingNode()) {
            media.set("example", example);
        }
    }
}

package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/**
 * Asks every endpoint of a service's contract for every kind of answer. Who takes JSON or problems gets one of them; who
 * takes neither is told so in a problem, and gets nothing in other words. Call it in a {@link ServiceTest}.
 */
public final class AcceptWalk {
    private static final List<String> TAKEN =
            List.of("application/json", "application/problem+json", "application/*", "*/*", "text/html, */*;q=0.1");
    private static final List<String> REFUSED =
            List.of("text/html", "application/xml", "text/csv", "text/plain", "garbage", "application/json;q=0");
    private static final Set<String> JSON =
            Set.of("application/json", "application/problem+json", "application/cloudevents-batch+json");

    /** @param spoken the types that the contract says it answers with, and JSON */
    private record Endpoint(String method, String path, Set<String> spoken) {
        Response asked(RequestSpecification asks, String accepted) {
            return asks.header("Accept", accepted).request(method, path);
        }
    }

    private AcceptWalk() {}

    public static void onlyJsonIsSpoken() {
        var endpoints = endpoints();
        assertThat(endpoints).isNotEmpty();
        var soft = new SoftAssertions();
        for (var endpoint : endpoints) {
            for (var accepted : TAKEN) {
                var answer = endpoint.asked(admin(endpoint), accepted);
                soft.assertThat(answer.statusCode())
                        .as("%s for %s", endpoint, accepted)
                        .isNotEqualTo(406)
                        .isLessThan(500);
                soft.assertThat(type(answer))
                        .as("%s for %s", endpoint, accepted)
                        .isIn(endpoint.spoken());
            }
            for (var accepted : REFUSED) {
                var answer = endpoint.asked(admin(endpoint), accepted);
                soft.assertThat(answer.statusCode())
                        .as("%s for %s", endpoint, accepted)
                        .isEqualTo(406);
                soft.assertThat(type(answer))
                        .as("%s for %s", endpoint, accepted)
                        .isEqualTo("application/problem+json");
            }
        }
        soft.assertAll();
    }

    /** Reads have no body, and what would write is sent one that it refuses, so that the walk leaves no traces. */
    private static RequestSpecification admin(Endpoint endpoint) {
        var asks = As.admin();
        return endpoint.method().equals("GET") || endpoint.method().equals("DELETE") ? asks : asks.body("[]");
    }

    private static String type(Response answer) {
        return answer.contentType().replaceFirst(";.*", "");
    }

    private static List<Endpoint> endpoints() {
        return ContractOperation.all().stream()
                .map(operation -> new Endpoint(operation.method(), filled(operation.path()), spoken(operation)))
                .toList();
    }

    private static Set<String> spoken(ContractOperation operation) {
        var spoken = new HashSet<>(JSON);
        operation.said().at("/responses/200/content").fieldNames().forEachRemaining(spoken::add);
        return spoken;
    }

    /** An address that is well formed and leads nowhere, where the path has parameters. */
    private static String filled(String path) {
        return path.replaceAll("\\{number[^}]*}", "1").replaceAll("\\{[^}]+}", "0199aaaa-0000-7000-8000-000000000000");
    }
}

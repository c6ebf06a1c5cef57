package uk.commonthread.partners.registry.organisation;

import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.charityNumber;
import static uk.commonthread.partners.Given.newOrganisation;
import static uk.commonthread.partners.Given.with;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.commonthread.kit.testing.As;

/** What tests do with organisations time and again. */
final class OrganisationCalls {
    static final String PATH = API + "/organisations";

    private OrganisationCalls() {}

    static String register(String charityNumber) {
        return As.admin()
                .body(newOrganisation("GB-CHC", charityNumber))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void close(String id, int version, LocalDate on, String... successors) {
        As.admin()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("on", on.toString(), "successorIds", List.of(successors)))
                .post(PATH + "/" + id + "/close")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> edit(String name, String charityNumber) {
        return with(
                "name", name,
                "roles", List.of(Map.of("role", "BUSINESS", "primary", true, "from", "2020-01-01")),
                "identifiers", List.of(Map.of("scheme", "GB-CHC", "identifier", charityNumber)));
    }

    static <T> List<T> atOnce(Callable<T> call) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(Collections.nCopies(8, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}

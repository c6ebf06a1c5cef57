package uk.commonthread.kit.testing;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Follows a service's changes from the first that is kept, as a partner system does. */
public record ChangeReader(String api, Supplier<RequestSpecification> asks) {

    /** All that this reader is told. */
    public List<Map<String, Object>> all() {
        var all = new ArrayList<Map<String, Object>>();
        var behind = "0";
        while (true) {
            List<Map<String, Object>> page = asks.get()
                    .queryParam("after", behind)
                    .queryParam("limit", 100)
                    .get(api + "/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("");
            if (page.isEmpty()) {
                return all;
            }
            all.addAll(page);
            behind = String.valueOf(page.getLast().get("sequence"));
        }
    }

    /** Of which things it is told. */
    public List<String> subjects() {
        return all().stream().map(event -> String.valueOf(event.get("subject"))).toList();
    }

    /** The types of what it is told of one partnership. */
    public List<String> typesOf(UUID partnership) {
        return all().stream()
                .filter(event -> String.valueOf(event.get("data")).contains("partnershipId=" + partnership))
                .map(event -> String.valueOf(event.get("type")))
                .toList();
    }
}

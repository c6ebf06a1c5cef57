package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Records what has ended, and says what followed it. */
final class Predecessors {
    private static final String AREAS = "/api/partners/v1/areas";
    private static final String ORGANISATIONS = "/api/partners/v1/organisations";
    private static final String PARTNERSHIPS = "/api/partners/v1/partnerships";

    private final Api api;
    private final Tally tally;

    Predecessors(Api api, Tally tally) {
        this.api = api;
        this.tally = tally;
    }

    void load(DemoPredecessors demo) {
        demo.areas().forEach(this::area);
        demo.organisations().forEach(this::organisation);
        demo.partnerships().forEach(this::partnership);
    }

    private void area(DemoPredecessors.Area area) {
        var ofCode = AREAS + "?scheme=" + area.scheme() + "&code=";
        var known = api.first(ofCode + area.code() + "&asOf=" + area.to(), item -> true)
                .orElseGet(() -> {
                    tally.made("areas");
                    return api.create(
                            AREAS,
                            Json.with("scheme", area.scheme())
                                    .and("code", area.code())
                                    .and("name", area.name())
                                    .and("vintage", area.vintage())
                                    .and("from", area.from())
                                    .and("to", area.to())
                                    .body(),
                            area.scheme() + area.code());
                });
        followed(AREAS, known, api.first(ofCode + area.followedBy().code(), item -> true), area.followedBy());
    }

    private void organisation(DemoPredecessors.Organisation organisation) {
        var known = named(organisation.name()).orElseGet(() -> {
            tally.made("organisations");
            return api.create(
                    ORGANISATIONS,
                    Json.with("name", organisation.name())
                            .and("role", organisation.role())
                            .and("from", organisation.from())
                            .and("identifiers", List.of())
                            .body(),
                    organisation.name());
        });
        var closed = known.path("closedOn").isTextual()
                ? known
                : api.act(
                        ORGANISATIONS + "/" + id(known) + "/close",
                        Json.with("on", organisation.to())
                                .and("successorIds", List.of())
                                .body(),
                        known);
        followed(
                ORGANISATIONS,
                closed,
                named(String.valueOf(organisation.followedBy().name())),
                organisation.followedBy());
    }

    private void partnership(DemoPredecessors.Partnership partnership) {
        var ofSlug = PARTNERSHIPS + "?slug=";
        var known = api.first(ofSlug + partnership.slug(), item -> true).orElseGet(() -> {
            tally.made("partnerships");
            return api.create(
                    PARTNERSHIPS,
                    Json.with("slug", partnership.slug())
                            .and("name", partnership.name())
                            .and("kind", partnership.kind())
                            .and("regime", partnership.regime())
                            .and("tier", partnership.tier())
                            .and("areaIds", List.of())
                            .and("from", partnership.from())
                            .and("to", partnership.to())
                            .body(),
                    partnership.slug());
        });
        followed(
                PARTNERSHIPS,
                known,
                api.first(ofSlug + partnership.followedBy().slug(), item -> true),
                partnership.followedBy());
    }

    private void followed(
            String path, JsonNode ended, Optional<JsonNode> found, DemoPredecessors.Successor followedBy) {
        var successor = found.map(Predecessors::id)
                .orElseThrow(() -> new SeedException("There is nothing in " + path + " that could follow " + ended));
        for (var known : ended.required("successors")) {
            if (id(known).equals(successor)) {
                return;
            }
        }
        tally.made("successors");
        api.act(
                path + "/" + id(ended) + "/successors",
                Json.with("successorId", successor)
                        .and("from", followedBy.from())
                        .and("source", followedBy.source())
                        .body(),
                ended);
    }

    private Optional<JsonNode> named(String name) {
        return api.first(
                ORGANISATIONS + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                item -> item.path("name").asText().equals(name));
    }

    private static String id(JsonNode item) {
        return item.required("id").asText();
    }
}

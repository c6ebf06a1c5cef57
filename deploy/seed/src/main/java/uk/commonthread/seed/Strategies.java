package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes published themes up: into needs, priorities and a strategy with a published version. */
final class Strategies {
    private static final String STRATEGY = "/api/strategy/v1";
    private static final int PATIENCE_SECONDS = 60;

    private final Api api;
    private final Tally tally;

    Strategies(Api api, Tally tally) {
        this.api = api;
        this.tally = tally;
    }

    void load(DemoPartnership demo, String partnershipId, Map<String, String> themes) {
        awaitThemes(partnershipId, themes.values().stream().toList());
        var needs = new LinkedHashMap<String, String>();
        demo.needs().forEach(need -> needs.put(need.key(), need(partnershipId, need, themes)));
        var priorities = new LinkedHashMap<String, String>();
        demo.priorities()
                .forEach(priority -> priorities.put(priority.key(), priority(partnershipId, priority, needs, themes)));
        var strategyId = strategy(partnershipId, demo.strategy());
        demo.strategy().sections().forEach(section -> section(strategyId, section, priorities));
        publish(strategyId);
    }

    /** They come from another service by way of events, so they may be a moment later than their publication. */
    private void awaitThemes(String partnershipId, List<String> themeIds) {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            var there = api.all(STRATEGY + "/themes?partnershipId=" + partnershipId, item -> true).stream()
                    .map(item -> item.required("themeId").asText())
                    .collect(Collectors.toSet());
            if (there.containsAll(themeIds)) {
                return;
            }
            pause();
        }
        throw new SeedException("The published themes have not reached the strategy service; look at ./dev status");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeedException("Interrupted", e);
        }
    }

    private String need(String partnershipId, DemoPartnership.Need need, Map<String, String> themes) {
        return oneOf(
                "needs",
                STRATEGY + "/needs",
                partnershipId,
                "statement",
                need.statement(),
                Json.with("partnershipId", partnershipId)
                        .and("statement", need.statement())
                        .and("evidence", need.evidence())
                        .and("source", need.source())
                        .and("themes", causes(need.themes(), themes)));
    }

    private String priority(
            String partnershipId,
            DemoPartnership.Priority priority,
            Map<String, String> needs,
            Map<String, String> themes) {
        var needCauses = priority.needs().stream()
                .map(cause -> Json.with("needId", needs.get(cause.need()))
                        .and("because", cause.because())
                        .body())
                .toList();
        return oneOf(
                "priorities",
                STRATEGY + "/priorities",
                partnershipId,
                "statement",
                priority.statement(),
                Json.with("partnershipId", partnershipId)
                        .and("statement", priority.statement())
                        .and("whyTogether", priority.whyTogether())
                        .and("needs", needCauses)
                        .and("themes", causes(priority.themes(), themes)));
    }

    private String strategy(String partnershipId, DemoPartnership.Strategy strategy) {
        return oneOf(
                "strategies",
                STRATEGY + "/strategies",
                partnershipId,
                "title",
                strategy.title(),
                Json.with("partnershipIds", List.of(partnershipId))
                        .and("title", strategy.title())
                        .and("kind", strategy.kind())
                        .and("periodFrom", strategy.periodFrom())
                        .and("periodTo", strategy.periodTo()));
    }

    /** The one of the partnership that is called so; made where there is none. */
    private String oneOf(String what, String path, String partnershipId, String member, String called, Json body) {
        return api.first(
                        path + "?partnershipId=" + partnershipId,
                        item -> item.path(member).asText().equals(called))
                .orElseGet(() -> {
                    tally.made(what);
                    return api.create(path, body.body(), partnershipId + called);
                })
                .required("id")
                .asText();
    }

    private void section(String strategyId, DemoPartnership.Section section, Map<String, String> priorities) {
        var path = STRATEGY + "/strategies/" + strategyId + "/sections";
        for (JsonNode item : api.get(path).required("items")) {
            if (item.path("title").asText().equals(section.title())) {
                return;
            }
        }
        tally.made("sections");
        api.create(
                path,
                Json.with("title", section.title())
                        .and("text", cited(section.text(), priorities))
                        .and(
                                "priorityIds",
                                section.priorities().stream()
                                        .map(priorities::get)
                                        .toList())
                        .body(),
                section.title());
    }

    /** The text with the ids that the API gave to what it cites. */
    private static JsonNode cited(JsonNode text, Map<String, String> priorities) {
        JsonNode cited = text.deepCopy();
        for (var attrs : cited.findValues("attrs")) {
            if (attrs.has("kind")) {
                ((ObjectNode) attrs).put("id", priorities.get(attrs.path("id").asText()));
            }
        }
        return cited;
    }

    private void publish(String strategyId) {
        var path = STRATEGY + "/strategies/" + strategyId + "/versions";
        var version = api.first(path, item -> true).orElseGet(() -> {
            tally.made("versions");
            return api.create(path, null, "1");
        });
        if (version.path("publishedAt").isNull()) {
            api.act(path + "/" + version.required("number").asText() + "/publish");
        }
    }

    private static List<Map<String, Object>> causes(
            List<DemoPartnership.ThemeCause> causes, Map<String, String> themes) {
        return causes.stream()
                .map(cause -> Json.with("themeId", themes.get(cause.theme()))
                        .and("because", cause.because())
                        .body())
                .toList();
    }
}

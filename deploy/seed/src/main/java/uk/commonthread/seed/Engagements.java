package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks, answers, reads and publishes: an engagement from its draft to its published figures. */
final class Engagements {
    private static final String ENGAGEMENT = "/api/engagement/v1";
    private static final int DAYS_OPEN = 28;

    private final Api api;
    private final Tally tally;
    private final DemoSurvey survey;
    private final Clock clock;

    Engagements(Api api, Tally tally, DemoSurvey survey, Clock clock) {
        this.api = api;
        this.tally = tally;
        this.survey = survey;
        this.clock = clock;
    }

    /** The themes' ids by their keys, once they are published. */
    Map<String, String> load(DemoPartnership demo, String partnershipId) {
        var engagement = engagement(demo.engagement(), partnershipId);
        var id = engagement.required("id").asText();
        hold(demo, engagement);
        var themes = new LinkedHashMap<String, String>();
        demo.engagement().themes().forEach(theme -> themes.put(theme.key(), theme(id, theme)));
        code(id, demo.engagement().themes(), themes);
        publish(id, List.copyOf(themes.values()));
        return themes;
    }

    private JsonNode engagement(DemoPartnership.Engagement engagement, String partnershipId) {
        var path = ENGAGEMENT + "/engagements";
        return api.first(
                        path + "?partnershipId=" + partnershipId,
                        item -> item.path("title").asText().equals(engagement.title()))
                .orElseGet(() -> {
                    tally.made("engagements");
                    var today = LocalDate.now(clock);
                    return api.create(
                            path,
                            Json.with("partnershipId", partnershipId)
                                    .and("kind", engagement.kind())
                                    .and("title", engagement.title())
                                    .and("purpose", engagement.purpose())
                                    .and("audience", engagement.audience())
                                    .and("opens", today)
                                    .and("closes", today.plusDays(DAYS_OPEN))
                                    .body(),
                            partnershipId + engagement.title());
                });
    }

    /** Opens it, sends the answers while it is open, and closes it; goes on where an earlier run stopped. */
    private void hold(DemoPartnership demo, JsonNode engagement) {
        var path = ENGAGEMENT + "/engagements/" + engagement.required("id").asText();
        var surveyId = survey(engagement.required("id").asText());
        var status = engagement.required("status").asText();
        if (status.equals("DRAFT")) {
            status = api.act(path + "/open", null, api.get(path))
                    .required("status")
                    .asText();
        }
        if (status.equals("OPEN")) {
            var responses = new Respondents(survey, demo).responses(api.get(ENGAGEMENT + "/surveys/" + surveyId));
            for (int number = 0; number < responses.size(); number++) {
                api.create(ENGAGEMENT + "/responses", responses.get(number), surveyId + " " + number);
                tally.made("responses");
            }
            api.act(
                    path + "/close",
                    Json.with("reason", demo.engagement().closeReason()).body(),
                    api.get(path));
        }
    }

    private String survey(String engagementId) {
        var path = ENGAGEMENT + "/surveys";
        return api.first(path + "?engagementId=" + engagementId, item -> true)
                .orElseGet(() -> {
                    tally.made("surveys");
                    return api.create(
                            path,
                            Json.with("engagementId", engagementId)
                                    .and("title", survey.title())
                                    .and("introduction", survey.introduction())
                                    .and(
                                            "questions",
                                            survey.questions().stream()
                                                    .map(Engagements::question)
                                                    .toList())
                                    .body(),
                            engagementId);
                })
                .required("id")
                .asText();
    }

    private static Map<String, Object> question(DemoSurvey.DemoQuestion question) {
        return Json.with("kind", question.kind())
                .and("text", question.text())
                .and("hint", question.hint())
                .and("required", question.required())
                .and(
                        "options",
                        question.options() == null
                                ? null
                                : question.options().stream()
                                        .map(option -> Map.of("label", option.label()))
                                        .toList())
                .and("scale", question.scale())
                .and("maxLength", question.maxLength())
                .body();
    }

    private String theme(String engagementId, DemoPartnership.Theme theme) {
        var path = ENGAGEMENT + "/themes";
        return api.first(
                        path + "?engagementId=" + engagementId,
                        item -> item.path("title").asText().equals(theme.title()))
                .orElseGet(() -> {
                    tally.made("themes");
                    return api.create(
                            path,
                            Json.with("engagementId", engagementId)
                                    .and("title", theme.title())
                                    .and("description", theme.description())
                                    .body(),
                            engagementId + theme.title());
                })
                .required("id")
                .asText();
    }

    private void code(String engagementId, List<DemoPartnership.Theme> themes, Map<String, String> ids) {
        var themeOf = new LinkedHashMap<String, String>();
        themes.forEach(theme -> theme.said().forEach(text -> themeOf.put(text, theme.key())));
        var path = ENGAGEMENT + "/contributions";
        var waiting = api.all(
                path + "?engagementId=" + engagementId + "&coded=false",
                item -> themeOf.containsKey(item.path("text").asText()));
        for (var contribution : waiting) {
            var id = contribution.required("id").asText();
            var theme = ids.get(themeOf.get(contribution.required("text").asText()));
            api.create(path + "/" + id + "/codings", Json.with("themeId", theme).body(), id + theme);
            tally.made("codings");
        }
    }

    private void publish(String engagementId, List<String> themeIds) {
        var path = ENGAGEMENT + "/engagements/" + engagementId + "/publications";
        if (api.find(path + "/latest").isEmpty()) {
            api.create(path, Json.with("themeIds", themeIds).body(), engagementId);
            tally.made("publications");
        }
    }
}

package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks, answers, reads and publishes: an engagement from its draft to its published figures. And one that stays open, so
 * that whoever comes to look can answer too.
 */
final class Engagements {
    private static final String ENGAGEMENT = "/api/engagement/v1";
    private static final String ENGAGEMENTS = ENGAGEMENT + "/engagements";
    private static final int DAYS_OPEN = 28;
    /** A figure is a multiple of 5. */
    private static final int ROUNDED_BY = 2;

    private static final LocalTime CLOSING_HOUR = LocalTime.of(17, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** Longer than anybody keeps a demonstration; loading it again after that opens a new one. */
    private static final int DAYS_OPEN_TO_VISITORS = 365;

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
        if (demo.visitors() != null) {
            invite(demo.visitors(), partnershipId);
        }
        var engagement = engagement(demo.engagement(), partnershipId);
        var id = engagement.required("id").asText();
        var themes = new LinkedHashMap<String, String>();
        demo.engagement().themes().forEach(theme -> themes.put(theme.key(), theme(id, theme)));
        hold(demo, engagement, themes.values());
        code(id, demo.engagement().themes(), themes);
        publish(id, List.copyOf(themes.values()));
        return themes;
    }

    private JsonNode engagement(DemoPartnership.Engagement engagement, String partnershipId) {
        return api.first(
                        ENGAGEMENTS + "?partnershipId=" + partnershipId,
                        item -> item.path("title").asText().equals(engagement.title()))
                .orElseGet(() -> draft(
                        together(partnershipId, engagement.with()),
                        Json.with("kind", engagement.kind())
                                .and("title", engagement.title())
                                .and("purpose", engagement.purpose())
                                .and("audience", engagement.audience()),
                        DAYS_OPEN,
                        partnershipId + engagement.title()));
    }

    private List<String> together(String partnershipId, @Nullable List<String> slugs) {
        var others = Stream.ofNullable(slugs).flatMap(List::stream).map(this::partnership);
        return Stream.concat(Stream.of(partnershipId), others).toList();
    }

    private String partnership(String slug) {
        return api.first("/api/partners/v1/partnerships?slug=" + slug, _ -> true)
                .orElseThrow(() -> new SeedException("There is no partnership " + slug))
                .required("id")
                .asText();
    }

    private JsonNode draft(List<String> partnershipIds, Json body, int days, String name) {
        tally.made("engagements");
        var today = LocalDate.now(clock);
        return api.create(
                ENGAGEMENTS,
                body.and("partnershipIds", partnershipIds)
                        .and("opens", today)
                        .and(
                                "closes",
                                today.plusDays(days)
                                        .atTime(CLOSING_HOUR)
                                        .atZone(LONDON)
                                        .toInstant())
                        .body(),
                name);
    }

    private void invite(DemoPartnership.Invitation invitation, String partnershipId) {
        var today = LocalDate.now(clock);
        var engagement = api.first(
                        ENGAGEMENTS + "?partnershipId=" + partnershipId,
                        item -> item.path("title").asText().equals(invitation.title())
                                && !item.path("status").asText().equals("CLOSED"))
                .orElseGet(() -> draft(
                        List.of(partnershipId),
                        Json.with("kind", "ENGAGEMENT")
                                .and("title", invitation.title())
                                .and("purpose", invitation.purpose())
                                .and("audience", invitation.audience()),
                        DAYS_OPEN_TO_VISITORS,
                        partnershipId + invitation.title() + today));
        survey(engagement.required("id").asText());
        if (invitation.material() != null) {
            give(invitation.material(), engagement.required("id").asText());
        }
        open(engagement);
    }

    /** Something to read before one answers. */
    private void give(DemoPartnership.Material material, String engagementId) {
        var path = ENGAGEMENT + "/materials";
        if (api.all(path + "?engagementId=" + engagementId, item -> true).isEmpty()) {
            var file = api.upload(ENGAGEMENT + "/files?name=" + material.file(), Demo.file(material.file()));
            api.create(
                    path,
                    Json.with("engagementId", engagementId)
                            .and("title", material.title())
                            .and("language", material.language())
                            .and("fileId", file.required("id").asText())
                            .body(),
                    engagementId + material.title() + file.required("id").asText());
            tally.made("materials");
        }
    }

    /** Its status when it is open, or was before. */
    private String open(JsonNode engagement) {
        var path = ENGAGEMENTS + "/" + engagement.required("id").asText();
        var status = engagement.required("status").asText();
        return status.equals("DRAFT")
                ? api.act(path + "/open", null, api.get(path))
                        .required("status")
                        .asText()
                : status;
    }

    /** Opens it, sends the answers while it is open, and closes it; goes on where an earlier run stopped. */
    private void hold(DemoPartnership demo, JsonNode engagement, Collection<String> themeIds) {
        var id = engagement.required("id").asText();
        var surveyId = survey(id);
        if (open(engagement).equals("OPEN")) {
            var responses = new Respondents(survey, demo).responses(api.get(ENGAGEMENT + "/surveys/" + surveyId));
            for (int number = sent(id, demo.engagement(), themeIds); number < responses.size(); number++) {
                api.create(ENGAGEMENT + "/responses", responses.get(number), surveyId + " " + number);
                tally.made("responses");
            }
            api.act(
                    ENGAGEMENTS + "/" + id + "/close",
                    Json.with("reason", demo.engagement().closeReason()).body(),
                    api.get(ENGAGEMENTS + "/" + id));
        }
    }

    /**
     * How many answers an earlier run has sent; the keys by which the API knows an answer again are forgotten after a day.
     * The first ones have words and can be counted by them; the rest are in the preview's figure, which is rounded: rather
     * a few too many than one too few.
     */
    private int sent(String engagementId, DemoPartnership.Engagement engagement, Collection<String> themeIds) {
        var words = engagement.themes().stream()
                .flatMap(theme -> theme.said().stream())
                .collect(Collectors.toSet());
        var withWords = api.all(
                        ENGAGEMENT + "/contributions?engagementId=" + engagementId,
                        item -> words.contains(item.path("text").asText()))
                .size();
        return withWords < words.size()
                ? withWords
                : Math.max(
                        withWords,
                        api.ask(
                                                ENGAGEMENTS + "/" + engagementId + "/publications/preview",
                                                Json.with("themeIds", themeIds).body())
                                        .required("responses")
                                        .path("count")
                                        .asInt(withWords)
                                - ROUNDED_BY);
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
                .and("minimum", question.minimum())
                .and("maximum", question.maximum())
                .and("earliest", question.earliest())
                .and("bands", question.bands())
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
        var path = ENGAGEMENTS + "/" + engagementId + "/publications";
        if (api.find(path + "/latest").isEmpty()) {
            api.create(path, Json.with("themeIds", themeIds).body(), engagementId);
            tally.made("publications");
        }
    }
}

package uk.commonthread.engagement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.EndpointWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** Who may call what. What the calls do is told by the features' own tests. */
@ServiceTest
class EndpointsTest extends EndpointWalk {
    private static final Map<String, Object> EXPORT = Map.of("format", "XLSX", "shape", "WIDE");

    @Override
    protected Set<String> functions() {
        return Given.FUNCTIONS;
    }

    @Override
    protected UUID appointedElsewhere(String function) {
        return Given.appointedSomewhere(function);
    }

    @Override
    protected UUID body(Map<String, ?> places) {
        return ((Given.Open) places.get("open")).partnership().id();
    }

    @Override
    protected UUID appointed(String function, UUID body) {
        return Given.appointed(function, body);
    }

    @Override
    protected Map<String, ?> places() {
        var open = Given.open();
        var code = Given.answered(open, 0, "More buses, please");
        var theme = Given.theme(open, "Buses");
        var contribution = Given.contributions(open).getFirst();
        var coding = Given.coded(open, contribution, theme);
        Given.published(open, theme);
        return Map.ofEntries(
                Map.entry("open", open),
                Map.entry("engagementId", open.id()),
                Map.entry("engagements", open.id()),
                Map.entry("surveys", open.surveyId()),
                Map.entry("contributions", contribution),
                Map.entry("codings", coding),
                Map.entry("themes", theme),
                Map.entry("receipts", code),
                Map.entry("name", "before you answer.pdf"),
                Map.entry("materials", Given.material(As.admin(), open.id())),
                Map.entry("jobs", job(open)));
    }

    @Override
    protected Map<String, ?> hidden() {
        var draft = Given.draft(Given.partnership());
        var survey = Given.made(As.admin(), "/surveys", Given.aSurvey(draft));
        var open = Given.open();
        Given.answered(open, 0, "More buses, please");
        var theme = Given.theme(open, "Buses");
        var contribution = Given.contributions(open).getFirst();
        return Map.of(
                "engagementId", draft,
                "engagements", draft,
                "surveys", survey,
                "contributions", contribution,
                "codings", Given.coded(open, contribution, theme),
                "themes", theme,
                "materials", Given.material(As.admin(), draft),
                "jobs", job(open));
    }

    /** The administrator's. */
    private static UUID job(Given.Open open) {
        return UUID.fromString(As.admin()
                .body(EXPORT)
                .post(Given.API + "/engagements/{id}/exports", open.id())
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    @Override
    protected Map<String, ?> bodies(Map<String, ?> places) {
        var open = (Given.Open) places.get("open");
        var partnership = open.partnership();
        var survey = Given.aSurvey((UUID) places.get("engagementId"));
        var publication = Map.of("themeIds", List.of(places.get("themes")));
        var theme = Map.of(
                "engagementId",
                places.get("engagementId"),
                "title",
                "Mine now",
                "description",
                "What several people said");
        return Map.ofEntries(
                Map.entry("exportResponses", EXPORT),
                Map.entry("createEngagement", Given.anEngagement(partnership)),
                Map.entry("updateEngagement", Given.anEngagement(partnership)),
                Map.entry("closeEngagement", Map.of("reason", "The hall burnt down")),
                Map.entry("extendEngagement", Map.of("closes", Given.closes(40), "reason", "Many asked for more time")),
                Map.entry("createSurvey", survey),
                Map.entry("updateSurvey", survey),
                Map.entry("createTheme", theme),
                Map.entry("updateTheme", theme),
                Map.entry("uploadFile", Given.A_PDF),
                Map.entry("createMaterial", Given.aMaterial((UUID) places.get("engagementId"), Given.file(As.admin()))),
                Map.entry("updateMaterial", Given.materialChange((UUID) places.get("materials"))),
                Map.entry("codeContribution", Map.of("themeId", places.get("themes"))),
                Map.entry("publishThemes", publication),
                Map.entry("previewPublication", publication));
    }
}

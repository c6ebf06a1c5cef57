package uk.commonthread.engagement.survey.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.EngagementPlaces;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@Path("/api/engagement/v1/surveys")
@Tag(name = "surveys")
class SurveyResource {
    // Frozen questions never change, but what is shown beside them may one day: a minute keeps a crowd away.
    private static final String CACHE_CONTROL = "public, max-age=60";

    private final SurveyService surveys;
    private final FrozenSurveys frozen;

    SurveyResource(SurveyService surveys, FrozenSurveys frozen) {
        this.surveys = surveys;
        this.frozen = frozen;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSurveys", summary = "List the surveys of an engagement")
    public RestResponse<Page<SurveyView>> list(
            @RestQuery @NotNull(message = "Say which engagement") UUID engagementId,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return surveys.list(engagementId, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "engagementId", of = EngagementPlaces.class)
    @Operation(operationId = "createSurvey", summary = "Create the survey of an engagement")
    public RestResponse<SurveyView> create(
            @Valid @NotNull SurveyInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, surveys.create(key, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSurvey", summary = "Get the questions; a frozen survey may be cached")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyView.class)))
    public Response get(@RestPath UUID id) {
        var kept = frozen.body(id);
        if (kept == null) {
            return Versions.ok(surveys.get(id)).toResponse();
        }
        return Response.ok(kept.bytes(), MediaType.APPLICATION_JSON_TYPE)
                .tag(new EntityTag(Integer.toString(kept.version())))
                .header("Cache-Control", CACHE_CONTROL)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = SurveyPlaces.class)
    @Operation(
            operationId = "updateSurvey",
            summary = "Update a survey that is a draft; questions with their id stay the same question")
    public RestResponse<SurveyView> update(
            @RestPath UUID id, @Valid @NotNull SurveyInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(surveys.update(id, Versions.parse(ifMatch), body));
    }
}

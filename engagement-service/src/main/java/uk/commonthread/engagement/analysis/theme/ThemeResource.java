package uk.commonthread.engagement.analysis.theme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
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
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.kit.web.Versions;

@Path("/api/engagement/v1/themes")
@Tag(name = "themes")
class ThemeResource {
    private final ThemeService themes;

    ThemeResource(ThemeService themes) {
        this.themes = themes;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listThemes", summary = "List themes; unpublished ones only to the partnership's analysts")
    public RestResponse<Page<ThemeView>> list(
            @RestQuery @Nullable UUID engagementId,
            @RestQuery @Nullable UUID partnershipId,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return themes.list(engagementId, partnershipId, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "engagementId", of = EngagementPlaces.class)
    @Operation(operationId = "createTheme", summary = "Create a theme")
    public RestResponse<ThemeView> create(
            @Valid @NotNull ThemeInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, themes.create(key, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getTheme",
            summary = "Get one theme: as it was published last, or as the partnership's analysts write it now")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ThemeView.class)))
    public RestResponse<Versioned> get(@RestPath UUID id) {
        return Versions.ok(themes.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = ThemePlaces.class)
    @Operation(operationId = "updateTheme", summary = "Update a theme; the public reads it once it is published again")
    public RestResponse<ThemeView> update(
            @RestPath UUID id, @Valid @NotNull ThemeInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(themes.update(id, Versions.parse(ifMatch), body));
    }
}

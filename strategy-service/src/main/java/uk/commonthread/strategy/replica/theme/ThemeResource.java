package uk.commonthread.strategy.replica.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/themes")
@Tag(name = "themes")
class ThemeResource {
    private final ThemeService themes;

    ThemeResource(ThemeService themes) {
        this.themes = themes;
    }

    @GET
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "partnershipId", orAnywhere = true)
    @Operation(operationId = "listPublishedThemes", summary = "List the themes that have arrived from engagement")
    public RestResponse<Page<ThemeView>> list(
            @RestQuery @Nullable UUID partnershipId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return themes.list(partnershipId, page).response(uri);
    }
}

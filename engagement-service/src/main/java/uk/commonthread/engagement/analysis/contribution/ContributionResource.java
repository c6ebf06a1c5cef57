package uk.commonthread.engagement.analysis.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
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

@Path("/api/engagement/v1/contributions")
@Tag(name = "contributions")
class ContributionResource {
    private final ContributionService contributions;

    ContributionResource(ContributionService contributions) {
        this.contributions = contributions;
    }

    @GET
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "engagementId", of = EngagementPlaces.class)
    @Operation(
            operationId = "listContributions",
            summary = "Read what people said in an engagement; coded=false gives what still waits for an analyst")
    public RestResponse<Page<ContributionView>> list(
            @RestQuery @NotNull(message = "Say which engagement") UUID engagementId,
            @RestQuery @Nullable Boolean coded,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return contributions.list(engagementId, coded, page).response(uri);
    }

    @POST
    @Path("/{id}/codings")
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = ContributionPlaces.class)
    @ResponseStatus(201)
    @Operation(operationId = "codeContribution", summary = "Code a contribution to a theme; once more changes nothing")
    public CodingView code(@RestPath UUID id, @Valid @NotNull NewCoding body) {
        return contributions.code(id, body);
    }

    @POST
    @Path("/{id}/codings/{codingId}/reject")
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = ContributionPlaces.class)
    @Operation(operationId = "rejectCoding", summary = "Say that a contribution does not speak of the theme")
    public CodingView reject(@RestPath UUID id, @RestPath UUID codingId) {
        return contributions.reject(id, codingId);
    }
}

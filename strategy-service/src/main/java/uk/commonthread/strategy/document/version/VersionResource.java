package uk.commonthread.strategy.document.version;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.document.strategy.LockedStrategyPlaces;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/strategies/{strategyId}/versions")
@Tag(name = "strategies")
class VersionResource {
    private final VersionService versions;

    VersionResource(VersionService versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategyVersions",
            summary = "List a strategy's versions, oldest first",
            description = "Everyone sees the published ones; the partnership's strategy leads see all.")
    public RestResponse<Page<VersionSummary>> list(
            @RestPath UUID strategyId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return versions.list(strategyId, page).response(uri);
    }

    @GET
    @Path("/{number: [0-9]{1,6}}")
    @PermitAll
    @Operation(
            operationId = "getStrategyVersion",
            summary = "Read one version, at an address that stays",
            description = "To check the hash: take the SHA-256 of content, in UTF-8 and as it is, in lower-case"
                    + " hexadecimal. The other members are what content says, in the words of today's API.")
    public VersionView get(@RestPath UUID strategyId, @RestPath int number) {
        return versions.get(strategyId, number);
    }

    @GET
    @Path("/latest")
    @PermitAll
    @Operation(operationId = "getLatestStrategyVersion", summary = "Read the latest published version")
    public VersionView latest(@RestPath UUID strategyId) {
        return versions.latest(strategyId);
    }

    @POST
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "strategyId", of = LockedStrategyPlaces.class)
    @ResponseStatus(201)
    @Operation(operationId = "freezeStrategyVersion", summary = "Freeze the draft as the next version")
    public RestResponse<VersionView> freeze(
            @RestPath UUID strategyId, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        var version = versions.freeze(key, strategyId);
        var location = uri.getAbsolutePathBuilder()
                .path(Integer.toString(version.number()))
                .build();
        return RestResponse.ResponseBuilder.<VersionView>created(location)
                .entity(version)
                .build();
    }

    @POST
    @Path("/{number: [0-9]{1,6}}/publish")
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "strategyId", of = LockedStrategyPlaces.class)
    @Operation(operationId = "publishStrategyVersion", summary = "Make a frozen version public, for good")
    public VersionView publish(@RestPath UUID strategyId, @RestPath int number) {
        return versions.publish(strategyId, number);
    }
}

package uk.commonthread.strategy.document.strategy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/strategies/{strategyId}/sections")
@Tag(name = "strategies")
class SectionResource {
    private final SectionService sections;

    SectionResource(SectionService sections) {
        this.sections = sections;
    }

    @GET
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "strategyId", of = StrategyPlaces.class)
    @Operation(operationId = "listSections", summary = "Read a draft's sections, in reading order")
    public SectionList list(@RestPath UUID strategyId) {
        return sections.list(strategyId);
    }

    @POST
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "strategyId", of = LockedStrategyPlaces.class)
    @Operation(operationId = "createSection", summary = "Create a section of a draft, after the others")
    public RestResponse<SectionView> create(
            @RestPath UUID strategyId,
            @Valid @NotNull SectionText body,
            @RestHeader("Idempotency-Key") @Nullable String key,
            UriInfo uri) {
        return Versions.created(uri, sections.create(key, strategyId, body));
    }

    @PUT
    @Path("/{sectionId}")
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "strategyId", of = LockedStrategyPlaces.class)
    @Operation(operationId = "updateSection", summary = "Update a section of a draft")
    public RestResponse<SectionView> update(
            @RestPath UUID strategyId,
            @RestPath UUID sectionId,
            @Valid @NotNull SectionText body,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(sections.update(strategyId, sectionId, Versions.parse(ifMatch), body));
    }
}

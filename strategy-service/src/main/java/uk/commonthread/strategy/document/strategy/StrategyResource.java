package uk.commonthread.strategy.document.strategy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/strategies")
@Tag(name = "strategies")
class StrategyResource {
    private final StrategyService strategies;

    StrategyResource(StrategyService strategies) {
        this.strategies = strategies;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listStrategies",
            summary = "List strategies",
            description = "Everyone sees those with a published version; a strategy lead sees all of theirs.")
    public RestResponse<Page<StrategyView>> list(
            @RestQuery @Nullable UUID partnershipId,
            @Parameter(description = "Only those with a published version, and of them what everyone reads")
                    @RestQuery
                    @DefaultValue("false")
                    boolean published,
            @Parameter(description = "Which come first") @RestQuery @DefaultValue("OLDEST") Order order,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return strategies.list(partnershipId, published, order, page).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getStrategy", summary = "Get one strategy")
    public RestResponse<StrategyView> get(@RestPath UUID id) {
        return Versions.ok(strategies.get(id));
    }

    @POST
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipIds")
    @Operation(operationId = "createStrategy", summary = "Create a strategy")
    public RestResponse<StrategyDraft> create(
            @Valid @NotNull StrategyInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, strategies.create(key, body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = LockedStrategyPlaces.class)
    @Operation(operationId = "updateStrategy", summary = "Update a draft's title, kind, period or further partnerships")
    public RestResponse<StrategyDraft> update(
            @RestPath UUID id, @Valid @NotNull StrategyInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(strategies.update(id, Versions.parse(ifMatch), body));
    }
}

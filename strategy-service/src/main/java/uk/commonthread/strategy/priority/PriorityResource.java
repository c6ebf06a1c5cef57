package uk.commonthread.strategy.priority;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/priorities")
@Tag(name = "priorities")
class PriorityResource {
    private final PriorityService priorities;

    PriorityResource(PriorityService priorities) {
        this.priorities = priorities;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPriorities",
            summary = "List priorities",
            description = "Everyone sees those that a published strategy takes up; a strategy lead sees all of theirs.")
    public RestResponse<Page<PriorityView>> list(
            @RestQuery @Nullable UUID partnershipId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return priorities.list(partnershipId, page).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getPriority", summary = "Get one priority")
    public RestResponse<PriorityView> get(@RestPath UUID id) {
        return Versions.ok(priorities.get(id));
    }

    @POST
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(operationId = "createPriority", summary = "Create a priority, with the needs it rests on")
    public RestResponse<PriorityDraft> create(
            @Valid @NotNull PriorityInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, priorities.create(key, body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = PriorityPlaces.class)
    @Operation(operationId = "updatePriority", summary = "Update a priority, or what it rests on")
    public RestResponse<PriorityDraft> update(
            @RestPath UUID id, @Valid @NotNull PriorityInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(priorities.update(id, Versions.parse(ifMatch), body));
    }
}

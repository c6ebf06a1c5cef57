package uk.commonthread.strategy.need;

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

@Path("/api/strategy/v1/needs")
@Tag(name = "needs")
class NeedResource {
    private final NeedService needs;

    NeedResource(NeedService needs) {
        this.needs = needs;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listNeeds",
            summary = "List needs",
            description = "Everyone sees those that a published strategy rests on; a strategy lead sees all of theirs.")
    public RestResponse<Page<NeedView>> list(
            @RestQuery @Nullable UUID partnershipId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return needs.list(partnershipId, page).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getNeed", summary = "Get one need")
    public RestResponse<NeedView> get(@RestPath UUID id) {
        return Versions.ok(needs.get(id));
    }

    @POST
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(operationId = "createNeed", summary = "Create a need, with the themes that show it")
    public RestResponse<NeedDraft> create(
            @Valid @NotNull NeedInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, needs.create(key, body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.STRATEGY_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = NeedPlaces.class)
    @Operation(operationId = "updateNeed", summary = "Update a need, or what it rests on")
    public RestResponse<NeedDraft> update(
            @RestPath UUID id, @Valid @NotNull NeedInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(needs.update(id, Versions.parse(ifMatch), body));
    }
}

package uk.commonthread.engagement.engagement.engagement;

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
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@Path("/api/engagement/v1/engagements")
@Tag(name = "engagements")
class EngagementResource {
    private final EngagementService engagements;

    EngagementResource(EngagementService engagements) {
        this.engagements = engagements;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEngagements",
            summary =
                    "List engagements, all or those of one status; drafts only for people who work for their partnership")
    public RestResponse<Page<EngagementView>> list(
            @RestQuery @Nullable UUID partnershipId,
            @RestQuery @Nullable EngagementStatus status,
            @Parameter(description = "Which come first") @RestQuery @DefaultValue("OLDEST") Order order,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return engagements.list(partnershipId, status, order, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipIds")
    @Operation(operationId = "createEngagement", summary = "Create an engagement, as a draft")
    public RestResponse<EngagementView> create(
            @Valid @NotNull EngagementInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, engagements.create(key, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEngagement", summary = "Get one engagement")
    public RestResponse<EngagementView> get(@RestPath UUID id) {
        return Versions.ok(engagements.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(operationId = "updateEngagement", summary = "Update an engagement that is a draft")
    public RestResponse<EngagementView> update(
            @RestPath UUID id, @Valid @NotNull EngagementInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(engagements.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/open")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(operationId = "openEngagement", summary = "Open it to the public, and freeze its survey")
    public RestResponse<EngagementView> open(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(engagements.open(id, Versions.parse(ifMatch)));
    }

    @POST
    @Path("/{id}/extend")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(operationId = "extendEngagement", summary = "Give people longer to answer, for a public reason")
    public RestResponse<EngagementView> extend(
            @RestPath UUID id, @Valid @NotNull NewExtension body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(engagements.extend(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(operationId = "closeEngagement", summary = "Close it; before its time only for a public reason")
    public RestResponse<EngagementView> close(
            @RestPath UUID id, @Valid @NotNull Closing body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(engagements.close(id, Versions.parse(ifMatch), body));
    }
}

package uk.commonthread.partners.governance.membership;

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
import java.time.LocalDate;
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
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.governance.seat.Seats;

@Path("/api/partners/v1/memberships")
@Tag(name = "memberships", description = "Who holds which seat, on whose behalf, and when")
class MembershipResource {
    private final MembershipService memberships;

    MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description =
                    "In order of creation, as of today or the day asked for. One whose last day is still to come is"
                            + " current. Everyone may read the names of chairs, vice-chairs, elected members and of those who have agreed to it; those of"
                            + " others are for people with a function in the partnership.")
    public RestResponse<Page<MembershipView>> list(
            @Parameter(description = "Only those in that partnership") @RestQuery @Nullable UUID partnershipId,
            @Parameter(description = "Only those on behalf of that organisation") @RestQuery @Nullable
                    UUID organisationId,
            @Parameter(
                            description =
                                    "The memberships of that day, with the names that organisations had then; of today when left out")
                    @RestQuery
                    @Nullable
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return memberships.list(partnershipId, organisationId, asOf, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "seatId", of = Seats.class)
    @Operation(
            operationId = "createMembership",
            summary = "Create a membership: someone has a seat",
            description =
                    "For the partnership's secretariat. The membership must lie within the seat's days. 409 when the"
                            + " seat is full on one of them, or the person holds it already for that organisation. Observers take"
                            + " no place.")
    public RestResponse<MembershipView> create(
            @Valid @NotNull MembershipInput body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, memberships.create(idempotencyKey, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getMembership",
            summary = "Get one membership",
            description = "With the person's name where it is public, or where the caller works in the partnership.")
    public RestResponse<MembershipView> get(
            @RestPath UUID id,
            @Parameter(description = "As it was on that day; 404 unless it held then") @RestQuery @Nullable
                    LocalDate asOf) {
        var shown = memberships.get(id, asOf);
        return shown.toStaff() ? Versions.ok(shown.view()) : Versions.okToPublic(shown.view());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = MembershipPlaces.class)
    @Operation(
            operationId = "updateMembership",
            summary = "Update a membership",
            description = "For the partnership's secretariat. One that has ended is kept as it was.")
    public RestResponse<MembershipView> update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull MembershipInput body) {
        return Versions.ok(memberships.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = MembershipPlaces.class)
    @Operation(
            operationId = "endMembership",
            summary = "End a membership",
            description =
                    "For the partnership's secretariat. While the last day is still to come, ending again moves it.")
    public RestResponse<MembershipView> end(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Ending body) {
        return Versions.ok(memberships.end(id, Versions.parse(ifMatch), body));
    }
}

package uk.commonthread.partners.governance.seat;

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

@Path("/api/partners/v1/partnerships/{partnershipId}/seats")
@Tag(name = "seats", description = "For whom there is a place in a partnership, and which of them are gaps")
class SeatResource {
    private final SeatService seats;

    SeatResource(SeatService seats) {
        this.seats = seats;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSeats",
            summary = "List a partnership's seats",
            description =
                    "In order of creation, as of today or the day asked for, with how many people hold each. A seat"
                            + " that a rule demands and too few people hold is a gap.")
    public RestResponse<Page<SeatView>> list(
            @RestPath UUID partnershipId,
            @Parameter(description = "The seats and their holders of that day; of today when left out")
                    @RestQuery
                    @Nullable
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return seats.list(partnershipId, asOf, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(
            operationId = "createSeat",
            summary = "Create a seat in a partnership",
            description = "For its secretariat. The seat must lie within the partnership's days.")
    public RestResponse<SeatView> create(
            @RestPath UUID partnershipId,
            @Valid @NotNull SeatInput body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, seats.create(idempotencyKey, partnershipId, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getSeat", summary = "Get one seat")
    public RestResponse<SeatView> get(
            @RestPath UUID partnershipId,
            @RestPath UUID id,
            @Parameter(description = "The day whose holders are counted; today when left out") @RestQuery @Nullable
                    LocalDate asOf) {
        return Versions.ok(seats.get(partnershipId, id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(
            operationId = "updateSeat",
            summary = "Update a seat",
            description = "For the partnership's secretariat. 409 when more people hold it than it would have places.")
    public RestResponse<SeatView> update(
            @RestPath UUID partnershipId,
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SeatInput body) {
        return Versions.ok(seats.update(partnershipId, id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(
            operationId = "endSeat",
            summary = "End a seat",
            description = "For the partnership's secretariat. 409 while someone holds it after that day.")
    public RestResponse<SeatView> end(
            @RestPath UUID partnershipId,
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Ending body) {
        return Versions.ok(seats.end(partnershipId, id, Versions.parse(ifMatch), body));
    }
}

package uk.commonthread.partners.governance.appointment;

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

@Path("/api/partners/v1/appointments")
@Tag(name = "appointments", description = "What signed-in people may do, per partnership and for a time")
class AppointmentResource {
    private final AppointmentService appointments;

    AppointmentResource(AppointmentService appointments) {
        this.appointments = appointments;
    }

    @GET
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "partnershipId", orAnywhere = true)
    @Operation(
            operationId = "listAppointments",
            summary = "List appointments",
            description = "In order of creation, as of today or the day asked for. A secretary sees those in the"
                    + " partnerships whose secretariat they are of, an administrator all.")
    public RestResponse<Page<AppointmentView>> list(
            @Parameter(description = "Only those in that partnership") @RestQuery @Nullable UUID partnershipId,
            @Parameter(description = "The appointments of that day; of today when left out") @RestQuery @Nullable
                    LocalDate asOf,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return appointments.list(partnershipId, asOf, page).response(uri);
    }

    @GET
    @Path("/mine")
    @RolesAllowed("**")
    @Operation(
            operationId = "listMyAppointments",
            summary = "List what I may do",
            description = "The caller's own appointments that hold today, all on one page.")
    public RestResponse<Page<AppointmentView>> mine(UriInfo uri) {
        return appointments.mine().response(uri);
    }

    @POST
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt("partnershipId")
    @Operation(
            operationId = "createAppointment",
            summary = "Create an appointment",
            description =
                    "For the partnership's secretariat; no one appoints themselves, but for administrators. 409 when"
                            + " the person holds the function there already on one of the days.")
    public RestResponse<AppointmentView> create(
            @Valid @NotNull NewAppointment body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, appointments.create(idempotencyKey, body));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @HeldAt(value = "id", of = AppointmentPlaces.class)
    @Operation(
            operationId = "getAppointment",
            summary = "Get one appointment",
            description = "For the secretariat there and the person; to others it does not exist.")
    public RestResponse<AppointmentView> get(@RestPath UUID id) {
        return Versions.ok(appointments.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = AppointmentPlaces.class)
    @Operation(
            operationId = "updateAppointment",
            summary = "Update an appointment",
            description = "For the partnership's secretariat, but no one's own. One that has ended is kept as it was.")
    public RestResponse<AppointmentView> update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AppointmentChange body) {
        return Versions.ok(appointments.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("**")
    @HeldAt(value = "id", of = AppointmentPlaces.class)
    @Operation(
            operationId = "endAppointment",
            summary = "End an appointment",
            description = "For the partnership's secretariat, and for the person: anyone may stand down. While the last"
                    + " day is still to come, ending again moves it. One that begins today or later ends at once with the day"
                    + " before its first: it has then held on no day.")
    public RestResponse<AppointmentView> end(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Ending body) {
        return Versions.ok(appointments.end(id, Versions.parse(ifMatch), body));
    }
}

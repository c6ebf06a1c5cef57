package uk.commonthread.partners.registry.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.succession.NewSuccessor;

@Path("/api/partners/v1/areas")
@Tag(name = "areas", description = "The areas that partnerships serve, with their codes and the codes' vintage")
class AreaResource {
    private final AreaService areas;

    AreaResource(AreaService areas) {
        this.areas = areas;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listAreas",
            summary = "List or find areas",
            description = "In order of names, as of today or the day asked for.")
    public RestResponse<Page<AreaView>> list(
            @Parameter(description = "Whose codes") @RestQuery @Nullable AreaScheme scheme,
            @Parameter(description = "The area's code, as E10000017") @RestQuery @Nullable String code,
            @Parameter(
                            description =
                                    "Any part of the name, or of one that it had before. Capitals, accents, apostrophes"
                                            + " and other signs do not matter, and & is and.")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String name,
            @Parameter(description = "The areas of that day, as they were then; of today when left out")
                    @RestQuery
                    @Nullable
                    LocalDate asOf,
            @Valid @BeanParam NamedPageRequest page,
            UriInfo uri) {
        return areas.list(scheme, code, name, asOf, page).response(uri);
    }

    @POST
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "createArea",
            summary = "Create an area",
            description = "For the platform's administrators. A code means one area on any day: 409 names the one that"
                    + " has it already.")
    public RestResponse<AreaView> create(
            @Valid @NotNull NewArea body, @RestHeader("Idempotency-Key") @Nullable String idempotencyKey, UriInfo uri) {
        return Versions.created(uri, areas.create(idempotencyKey, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getArea", summary = "Get one area")
    public RestResponse<AreaView> get(
            @RestPath UUID id,
            @Parameter(description = "As it was on that day; 404 unless it was there") @RestQuery @Nullable
                    LocalDate asOf) {
        return Versions.ok(areas.get(id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "updateArea",
            summary = "Update an area",
            description =
                    "Its scheme and code stay. Another name is a new one from today, or from nameFrom; the one before"
                            + " stays that of its days.")
    public RestResponse<AreaView> update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull AreaChange body) {
        return Versions.ok(areas.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "endArea",
            summary = "End an area",
            description = "From the day after, its code no longer means this area.")
    public RestResponse<AreaView> end(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Ending body) {
        return Versions.ok(areas.end(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/successors")
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "succeedArea",
            summary = "Say which area followed",
            description =
                    "Of one that has ended, or is known to end, at any time after. Naming the same area again corrects"
                            + " the day and the source. 409 while it has no last day.")
    public RestResponse<AreaView> succeed(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NewSuccessor body) {
        return Versions.ok(areas.succeed(id, Versions.parse(ifMatch), body));
    }
}

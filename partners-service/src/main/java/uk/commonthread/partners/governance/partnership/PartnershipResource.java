package uk.commonthread.partners.governance.partnership;

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
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.succession.NewSuccessor;

@Path("/api/partners/v1/partnerships")
@Tag(name = "partnerships", description = "Bodies that work together, and under which law")
class PartnershipResource {
    private final PartnershipService partnerships;

    PartnershipResource(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPartnerships",
            summary = "List or find partnerships",
            description =
                    "In order of names, as of today or the day asked for. With its address a partnership is found after its end"
                            + " too.")
    public RestResponse<Page<PartnershipView>> list(
            @Parameter(description = "The partnership's address, as one-gloucestershire") @RestQuery @Nullable
                    String slug,
            @Parameter(
                            description =
                                    "Any part of the name, or of one that it had before. Capitals, accents, apostrophes"
                                            + " and other signs do not matter, and & is and.")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String name,
            @Parameter(description = "The partnerships of that day, as they were then; of today when left out")
                    @RestQuery
                    @Nullable
                    LocalDate asOf,
            @Valid @BeanParam NamedPageRequest page,
            UriInfo uri) {
        return partnerships.list(slug, name, asOf, page).response(uri);
    }

    @POST
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "createPartnership",
            summary = "Create a partnership",
            description = "For the platform's administrators, who then appoint its secretariat.")
    public RestResponse<PartnershipView> create(
            @Valid @NotNull NewPartnership body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, partnerships.create(idempotencyKey, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getPartnership", summary = "Get one partnership")
    public RestResponse<PartnershipView> get(
            @RestPath UUID id,
            @Parameter(description = "As it was on that day; 404 unless it was there") @RestQuery @Nullable
                    LocalDate asOf) {
        return Versions.ok(partnerships.get(id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt("id")
    @Operation(
            operationId = "updatePartnership",
            summary = "Update a partnership",
            description =
                    "For its secretariat. Its address stays. Another name is a new one from today, or from nameFrom; the"
                            + " one before stays that of its days.")
    public RestResponse<PartnershipView> update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PartnershipChange body) {
        return Versions.ok(partnerships.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "endPartnership",
            summary = "End a partnership",
            description =
                    "For the platform's administrators. Its seats, memberships and appointments end with it, those"
                            + " that have ended before stay as they are. While the last day is still to come it may be moved to an"
                            + " earlier one; moving it to a later one does not bring back what was ended.")
    public RestResponse<PartnershipView> end(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull Ending body) {
        return Versions.ok(partnerships.end(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/successors")
    @RolesAllowed(Caller.PLATFORM_ADMIN)
    @Operation(
            operationId = "succeedPartnership",
            summary = "Say which partnership followed",
            description =
                    "For the platform's administrators. Of one that has ended, or is known to end, at any time after."
                            + " Naming the same partnership again corrects the day and the source. 409 while it has no last day.")
    public RestResponse<PartnershipView> succeed(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NewSuccessor body) {
        return Versions.ok(partnerships.succeed(id, Versions.parse(ifMatch), body));
    }
}

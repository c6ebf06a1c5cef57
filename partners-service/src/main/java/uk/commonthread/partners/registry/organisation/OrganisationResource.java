package uk.commonthread.partners.registry.organisation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAnywhere;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.job.Job;
import uk.commonthread.kit.job.JobAnswers;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.dated.succession.NewSuccessor;

@Path("/api/partners/v1/organisations")
@Tag(name = "organisations", description = "The bodies that take part, and what other registers call them")
class OrganisationResource {
    private final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listOrganisations",
            summary = "List or find organisations",
            description =
                    "In order of names. Without asOf, those that have closed are in the list too, each with its last day:"
                            + " a number that you hold may be that of an organisation which is no more. With asOf, those that"
                            + " were there on that day, by the names that they had then.")
    public RestResponse<Page<OrganisationView>> list(
            @Parameter(
                            description =
                                    "Any part of the name, or of one that it had before. Capitals, accents, apostrophes and other signs"
                                            + " do not matter, and & is and.")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String name,
            @Parameter(description = "The register of the identifier to find, as GB-CHC; goes with identifier")
                    @RestQuery
                    @Nullable
                    String scheme,
            @Parameter(description = "The identifier to find, in any spacing and case; goes with scheme")
                    @RestQuery
                    @Nullable
                    String identifier,
            @Parameter(description = "Only organisations that were there on that day, as they were then")
                    @RestQuery
                    @Nullable
                    LocalDate asOf,
            @Valid @BeanParam NamedPageRequest page,
            UriInfo uri) {
        return organisations.list(name, scheme, identifier, asOf, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN, "partners.write"})
    @HeldAnywhere
    @Operation(
            operationId = "createOrganisation",
            summary = "Create an organisation",
            description = "For the secretariat of any partnership, and partner systems with the scope partners.write."
                    + " Each identifier is checked by its register's rule. Where another open organisation has one of"
                    + " them the answer is 409 and names that organisation.")
    public RestResponse<OrganisationView> create(
            @Valid @NotNull NewOrganisation body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, organisations.create(idempotencyKey, body));
    }

    @POST
    @Path("/exports")
    @RolesAllowed("**")
    @Operation(
            operationId = "exportOrganisations",
            summary = "Ask for organisations as a file",
            description =
                    "Answered at once with a job: follow it where Location points, and fetch its result when it is"
                            + " done. Narrowed as listOrganisations is, in the order in which they were registered, with a column for"
                            + " each register.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the job can be followed",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> export(@Valid @NotNull NewOrganisationExport body) {
        return JobAnswers.accepted("/api/partners/v1/jobs", organisations.export(body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOrganisation", summary = "Get one organisation")
    public RestResponse<OrganisationView> get(
            @RestPath UUID id,
            @Parameter(description = "As it was on that day; 404 unless it was there") @RestQuery @Nullable
                    LocalDate asOf) {
        return Versions.ok(organisations.get(id, asOf));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN, "partners.write"})
    @HeldAnywhere
    @Operation(
            operationId = "updateOrganisation",
            summary = "Update an organisation",
            description = "Replaces what can be edited. Another name is a new one from today, or from nameFrom; the one"
                    + " before stays that of its days. One that has closed is kept as it was.")
    public RestResponse<OrganisationView> update(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationChange body) {
        return Versions.ok(organisations.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/close")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN, "partners.write"})
    @HeldAnywhere
    @Operation(
            operationId = "closeOrganisation",
            summary = "Close an organisation",
            description = "It keeps its history, and its identifiers become free after its last day. While that day is"
                    + " still to come, closing again moves it. Seats that its people hold are not ended by this.")
    public RestResponse<OrganisationView> close(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationClosure body) {
        return Versions.ok(organisations.close(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/successors")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN, "partners.write"})
    @HeldAnywhere
    @Operation(
            operationId = "succeedOrganisation",
            summary = "Say who carries on an organisation's work",
            description =
                    "Of one that has closed, or is known to close, at any time after. Naming the same organisation"
                            + " again corrects the day and the source. 409 while it has no last day.")
    public RestResponse<OrganisationView> succeed(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NewSuccessor body) {
        return Versions.ok(organisations.succeed(id, Versions.parse(ifMatch), body));
    }
}

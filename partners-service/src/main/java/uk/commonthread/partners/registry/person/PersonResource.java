package uk.commonthread.partners.registry.person;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAnywhere;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.Functions;

@Path("/api/partners/v1/people")
@Tag(name = "people", description = "Who holds seats and functions, for those who keep the record of it")
class PersonResource {
    private final PersonService people;

    PersonResource(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAnywhere
    @Operation(
            operationId = "listPeople",
            summary = "List people",
            description = "In order of their names. A secretary sees those who have a membership or an appointment in a"
                    + " partnership whose secretariat they are of, or whom they have entered; an administrator all.")
    public RestResponse<Page<PersonView>> list(
            @Parameter(description = "Only those with that in their name") @RestQuery @Nullable String name,
            @Valid @BeanParam NamedPageRequest page,
            UriInfo uri) {
        return people.list(name, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAnywhere
    @Operation(
            operationId = "createPerson",
            summary = "Create a person",
            description =
                    "A person can be entered together with a membership or an appointment too. 409 when someone has"
                            + " the mail address already.")
    public RestResponse<PersonView> create(
            @Valid @NotNull PersonInput body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            UriInfo uri) {
        return Versions.created(uri, people.create(idempotencyKey, body));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAnywhere
    @Operation(
            operationId = "getPerson",
            summary = "Get one person",
            description = "For those who see them in the list; to others they do not exist.")
    public RestResponse<PersonView> get(@RestPath UUID id) {
        return Versions.ok(people.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAnywhere
    @Operation(
            operationId = "updatePerson",
            summary = "Update a person",
            description = "For those who see them in the list. While someone has not signed in, their mail address is"
                    + " changed by those alone who are of the secretariat wherever they are appointed.")
    public RestResponse<PersonView> update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull PersonInput body) {
        return Versions.ok(people.update(id, Versions.parse(ifMatch), body));
    }
}

package uk.commonthread.engagement.result.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.EngagementPlaces;
import uk.commonthread.engagement.engagement.engagement.LockedEngagementPlaces;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;

@Path("/api/engagement/v1/engagements/{id}/publications")
@Tag(name = "publications")
class PublicationResource {
    private final PublicationService publications;

    PublicationResource(PublicationService publications) {
        this.publications = publications;
    }

    @POST
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = LockedEngagementPlaces.class)
    @ResponseStatus(201)
    @Operation(
            operationId = "publishThemes",
            summary =
                    "Publish themes as they are now, and the numbers for each question once no one can answer any more;"
                            + " what is public already is published again")
    public PublicationView publish(
            @RestPath UUID id,
            @Valid @NotNull NewPublication body,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return publications.publish(key, id, body);
    }

    @GET
    @Path("/latest")
    @PermitAll
    @Operation(operationId = "getLatestPublication", summary = "Get what was published last")
    public PublicationView latest(@RestPath UUID id) {
        return publications.latest(id);
    }

    /** Asked by POST, since the ids of many themes are longer than an address may be. */
    @POST
    @Path("/preview")
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(
            operationId = "previewPublication",
            summary = "See what publishing these themes would show; nothing is stored")
    public PublicationView preview(@RestPath UUID id, @Valid @NotNull NewPublication body) {
        return publications.preview(id, body.themeIds());
    }
}

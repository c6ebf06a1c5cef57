package uk.commonthread.engagement.engagement.material;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.EngagementPlaces;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@Path("/api/engagement/v1/materials")
@Tag(name = "materials")
class MaterialResource {
    private final MaterialService materials;

    MaterialResource(MaterialService materials) {
        this.materials = materials;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMaterials", summary = "List what people can read before they answer an engagement")
    public RestResponse<Page<MaterialView>> list(
            @NotNull @RestQuery UUID engagementId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return materials.list(engagementId, page).response(uri);
    }

    @POST
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "engagementId", of = EngagementPlaces.class)
    @Operation(
            operationId = "createMaterial",
            summary = "Create a material: add an uploaded file to what people can read")
    public RestResponse<MaterialView> create(
            @Valid @NotNull MaterialInput body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, materials.create(key, body));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getMaterial", summary = "Get what is known of one material")
    public RestResponse<MaterialView> get(@RestPath UUID id) {
        return Versions.ok(materials.get(id));
    }

    @GET
    @Path("/{id}/file")
    @PermitAll
    @Operation(operationId = "getMaterialFile", summary = "Get the file of a material")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> file(@RestPath UUID id) {
        return materials.content(id).response();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = MaterialPlaces.class)
    @Operation(
            operationId = "updateMaterial",
            summary = "Update the title or the language of a material, or its file while the engagement is a draft")
    public RestResponse<MaterialView> update(
            @RestPath UUID id, @Valid @NotNull MaterialInput body, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(materials.update(id, Versions.parse(ifMatch), body));
    }

    @POST
    @Path("/{id}/remove")
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = MaterialPlaces.class)
    @Operation(operationId = "removeMaterial", summary = "Take a material away, while the engagement is a draft")
    public RestResponse<MaterialView> remove(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return Versions.ok(materials.remove(id, Versions.parse(ifMatch)));
    }
}

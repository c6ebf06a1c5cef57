package uk.commonthread.engagement.engagement.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAnywhere;
import uk.commonthread.kit.files.FileService;
import uk.commonthread.kit.files.FileView;
import uk.commonthread.kit.identity.Caller;

@Path("/api/engagement/v1/files")
@Tag(name = "materials")
class FileResource {
    private final FileService files;

    FileResource(FileService files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Functions.ENGAGEMENT_LEAD, Caller.PLATFORM_ADMIN})
    @HeldAnywhere
    @ResponseStatus(201)
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a PDF, a document or a picture, of 25 MB at most; say within a day what it is for")
    public FileView upload(
            @NotNull(message = "Say what the file is called")
                    @Size(max = 500, message = "must have 500 characters at most")
                    @RestQuery
                    String name,
            @NotNull InputStream body) {
        return files.receive(body, name);
    }
}

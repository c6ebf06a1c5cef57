package uk.commonthread.widgets.change;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.event.ChangeBatch;
import uk.commonthread.kit.event.ChangeEvent;
import uk.commonthread.kit.event.ChangeFeed;
import uk.commonthread.kit.web.NumberedPageRequest;

@Path("/api/widgets/v1/changes")
@Tag(name = "changes", description = "What happened, for partner systems that follow")
class ChangeResource {
    private final ChangeFeed changes;

    ChangeResource(ChangeFeed changes) {
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listWidgetsChanges",
            summary = "List the changes behind one, the oldest first",
            description = ChangeFeed.HOW_TO_FOLLOW)
    @APIResponse(
            responseCode = "200",
            description = "A batch of CloudEvents",
            content =
                    @Content(
                            mediaType = ChangeBatch.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeEvent.class)))
    public RestResponse<List<ChangeEvent>> list(@Valid @BeanParam NumberedPageRequest page, UriInfo uri) {
        return changes.read(page).response(uri);
    }
}

package uk.commonthread.kit.event;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.web.NumberedPageRequest;

/** A service's changes for partner systems that follow. The service's class says where they are. */
@Tag(name = "changes", description = "What happened, for partner systems that follow")
public abstract class ChangeEndpoints {
    private static final String HOW_TO_FOLLOW =
            "CloudEvents in the JSON batch format, kept for 30 days. Everyone gets public facts;"
                    + " who is signed in also what is for those who hold their function in the partnership. Each event comes at least"
                    + " once, in order; its sequence is what to send as after. Ask again behind the last one. 410 when what follows"
                    + " is not kept any more: read the lists, then follow from the first change that is.";

    private final ChangeFeed changes;

    protected ChangeEndpoints(ChangeFeed changes) {
        this.changes = changes;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "list{Context}Changes",
            summary = "List the changes behind one, the oldest first",
            description = HOW_TO_FOLLOW)
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

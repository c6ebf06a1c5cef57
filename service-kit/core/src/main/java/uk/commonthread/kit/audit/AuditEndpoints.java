package uk.commonthread.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.csv.CsvRows;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

/**
 * A service's audit for those who answer for it. The service's class says where it is, and {@code common-thread.audit.reader}
 * in its configuration which function reads it.
 */
@Tag(name = "audit", description = "Who changed what, when, and under which appointment")
public abstract class AuditEndpoints {
    private static final String READER = "${" + AuditTrail.READER + "}";
    private static final String WHO_SEES_WHAT =
            "A secretary sees what was changed in the partnerships whose secretariat they"
                    + " are of, an administrator all. What tells of a person is shown as a digest, which says no more than whether it"
                    + " changed.";

    private final AuditTrail audit;

    protected AuditEndpoints(AuditTrail audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({READER, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "partnershipId", orAnywhere = true)
    @Operation(
            operationId = "list{Context}AuditEntries",
            summary = "List what was changed, the latest first",
            description = WHO_SEES_WHAT)
    public RestResponse<Page<AuditEntryView>> list(
            @Parameter(description = "Only what was changed in that partnership") @RestQuery @Nullable
                    UUID partnershipId,
            @Parameter(description = "Only changes of that one thing") @RestQuery @Nullable UUID recordId,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return audit.list(partnershipId, recordId, page).response(uri);
    }

    @GET
    @Path("/export")
    @RolesAllowed({READER, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "partnershipId", orAnywhere = true)
    @Operation(
            operationId = "export{Context}AuditEntries",
            summary = "Download what was changed as CSV, the latest first",
            description = "A row for each member that changed, with the names that the list has. " + WHO_SEES_WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "Only what was changed in that partnership") @RestQuery @Nullable
                    UUID partnershipId,
            @Parameter(description = "Only changes of that one thing") @RestQuery @Nullable UUID recordId) {
        var entries = audit.all(partnershipId, recordId);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(out -> AuditCsv.write(entries, out))
                .header(HttpHeaders.CONTENT_TYPE, CsvRows.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-entries.csv\"")
                .build();
    }
}

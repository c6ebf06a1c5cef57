package uk.commonthread.engagement.result.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.engagement.engagement.engagement.EngagementPlaces;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.job.Job;
import uk.commonthread.kit.job.JobAnswers;

@Path("/api/engagement/v1/engagements/{id}/exports")
@Tag(name = "responses")
class ResponseExportResource {
    private final ResponseExportService exports;

    ResponseExportResource(ResponseExportService exports) {
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Functions.ANALYST, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "id", of = EngagementPlaces.class)
    @Operation(
            operationId = "exportResponses",
            summary = "Ask for an engagement's responses as a file, with a codebook",
            description =
                    "Answered at once with a job: follow it where Location points, and fetch its result when it is"
                            + " done. CSV is an archive of two files, XLSX a workbook of two sheets. What people wrote in their own"
                            + " words is among it.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the job can be followed",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> export(@RestPath UUID id, @Valid @NotNull NewResponseExport body) {
        return JobAnswers.accepted("/api/engagement/v1/jobs", exports.export(id, body));
    }
}

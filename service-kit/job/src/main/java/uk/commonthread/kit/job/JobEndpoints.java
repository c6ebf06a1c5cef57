package uk.commonthread.kit.job;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.authority.Own;

/** The work that people asked a service for, and what it made. The service's class says where it is. */
@Tag(name = "jobs", description = "Work that continues after you have asked for it")
public abstract class JobEndpoints {
    private final OwnJobs jobs;

    protected JobEndpoints(OwnJobs jobs) {
        this.jobs = jobs;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Own
    @Operation(
            operationId = "getJob",
            summary = "See how far something is that you asked for",
            description =
                    "Ask again each second or so until its state is DONE, FAILED or CANCELLED, or follow its progress.")
    public Job get(@RestPath UUID id) {
        return jobs.get(id);
    }

    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @RolesAllowed("**")
    @Own
    @Operation(
            operationId = "followJob",
            summary = "Be told how far something is that you asked for",
            description =
                    "Server-sent events: the data of each is the job, now and whenever it has changed. Ends when its"
                            + " state is DONE, FAILED or CANCELLED, and after some minutes too: then ask again.")
    @APIResponse(
            responseCode = "200",
            description = "Events whose data is a Job as JSON",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> follow(@RestPath UUID id, @Context Sse events, @Context HttpServerResponse answer) {
        return JobAnswers.told(jobs.follow(id), events, answer);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed("**")
    @Own
    @Operation(
            operationId = "cancelJob",
            summary = "Stop something that you asked for",
            description = "What has ended already stays as it is.")
    public Job cancel(@RestPath UUID id) {
        return jobs.cancel(id);
    }

    @GET
    @Path("/{id}/result")
    @RolesAllowed("**")
    @Own
    @Operation(
            operationId = "getJobResult",
            summary = "Download what was made for you",
            description = "For seven days after the job's end, and for no one but who asked for it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = JobAnswers.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<InputStream> result(@RestPath UUID id) {
        return JobAnswers.file(jobs.result(id));
    }
}

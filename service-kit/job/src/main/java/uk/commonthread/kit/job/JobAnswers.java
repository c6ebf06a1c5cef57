package uk.commonthread.kit.job;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** How a service's resources answer with jobs. */
public final class JobAnswers {
    /** What a workbook is called where types are named. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private JobAnswers() {}

    /**
     * 202, with the address where the job can be followed.
     *
     * @param jobs where the service's jobs are
     */
    public static RestResponse<Job> accepted(String jobs, Job job) {
        return RestResponse.ResponseBuilder.<Job>create(Response.Status.ACCEPTED.getStatusCode())
                .location(URI.create(jobs + "/" + job.id()))
                .entity(job)
                .build();
    }

    /**
     * As server-sent events; what says nothing is a comment, which no reader shows.
     *
     * @param answer which has to say by itself what the kit's filters say of every other: they see none that streams
     */
    static Multi<OutboundSseEvent> told(Multi<Optional<Job>> told, Sse events, HttpServerResponse answer) {
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        return told.map(news -> news.map(job -> events.newEventBuilder()
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(Job.class, job)
                        .build())
                .orElseGet(() -> events.newEventBuilder().comment("").build()));
    }

    /** To be saved, never shown: whatever is in it must not run under our name. */
    public static RestResponse<InputStream> file(JobFile file) {
        return RestResponse.ResponseBuilder.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }
}

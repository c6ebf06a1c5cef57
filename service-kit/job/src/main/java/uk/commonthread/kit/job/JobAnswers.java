package uk.commonthread.kit.job;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
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

    /** To be saved, never shown: whatever is in it must not run under our name. */
    public static RestResponse<InputStream> file(JobFile file) {
        return RestResponse.ResponseBuilder.ok(file.content(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .build();
    }
}

package uk.commonthread.widgets.job;

import jakarta.ws.rs.Path;
import uk.commonthread.kit.job.JobEndpoints;
import uk.commonthread.kit.job.OwnJobs;

@Path("/api/widgets/v1/jobs")
class JobResource extends JobEndpoints {
    JobResource(OwnJobs jobs) {
        super(jobs);
    }
}

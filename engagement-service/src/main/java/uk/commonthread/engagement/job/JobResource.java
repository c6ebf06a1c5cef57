package uk.commonthread.engagement.job;

import jakarta.ws.rs.Path;
import uk.commonthread.kit.job.JobEndpoints;
import uk.commonthread.kit.job.OwnJobs;

@Path("/api/engagement/v1/jobs")
class JobResource extends JobEndpoints {
    JobResource(OwnJobs jobs) {
        super(jobs);
    }
}

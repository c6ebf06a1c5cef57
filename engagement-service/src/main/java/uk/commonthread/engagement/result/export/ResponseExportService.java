package uk.commonthread.engagement.result.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.commonthread.kit.job.Job;
import uk.commonthread.kit.job.OwnJobs;

@ApplicationScoped
class ResponseExportService {
    private final OwnJobs jobs;
    private final Clock clock;

    ResponseExportService(OwnJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    Job export(UUID engagementId, NewResponseExport request) {
        return jobs.start(
                ResponseExports.NAME,
                new ResponseExports.Asked(engagementId, request.format(), request.shape(), LocalDate.now(clock)));
    }
}

package uk.commonthread.kit.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which replica does what, and when: db-scheduler in a table of the service's database. A replica says with a heartbeat
 * that it is at something; what one that was killed was at is taken up by another.
 */
@Singleton
class JobScheduler {
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final CustomTask<Void> job;
    private final Scheduler scheduler;

    JobScheduler(DataSource database, JobRunner runner, @All List<Timer> timers, JobConfig config) {
        job = Tasks.custom("job", Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.of(config.heartbeat()))
                .execute((due, context) -> run(runner, UUID.fromString(due.getId()), context));
        scheduler = Scheduler.create(database, job)
                .startTasks(timers.stream().map(JobScheduler::recurring).toList())
                .schedulerName(new SchedulerName.Fixed(name()))
                .tableName("job_schedule")
                .threads(config.threads())
                .pollingInterval(config.poll())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** In the caller's transaction, if there is one. */
    void schedule(UUID id, Instant due) {
        scheduler.schedule(job.instance(id.toString()), due);
    }

    /** Something has become due. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    /** Unlike that of any other replica, on this machine or in a container of its own. */
    private static String name() {
        return ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName();
    }

    private static RecurringTask<Void> recurring(Timer timer) {
        return Tasks.recurring(timer.name(), FixedDelay.of(timer.pause()))
                .execute((_, _) -> timer.work().run());
    }

    private static CompletionHandler<Void> run(JobRunner runner, UUID id, ExecutionContext context) {
        var next = runner.run(id, context.getSchedulerState()::isShuttingDown);
        return next.isEmpty()
                ? (_, operations) -> operations.stop()
                : (complete, operations) -> operations.reschedule(complete, next.get());
    }
}

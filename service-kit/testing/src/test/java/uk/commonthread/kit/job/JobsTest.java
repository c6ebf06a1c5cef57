package uk.commonthread.kit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class JobsTest {
    @Inject
    Jobs jobs;

    @Inject
    JobStore store;

    @Inject
    Clock clock;

    @Test
    void aJobIsDoneStepByStepAndMakesItsFile() throws IOException {
        var job = start("counting", new Counting.To(30, 0));

        awaitState(job, JobState.DONE);

        assertThat(found(job).done()).isEqualTo(30);
        assertThat(found(job).fileName()).isEqualTo("counted.txt");
        assertThat(file(job)).isEqualTo(Counting.text(0, 30));
        assertThat(found(job).fileBytes()).isEqualTo(Counting.text(0, 30).length());
    }

    @Test
    void whatWasPutAsideIsGoneWithTheLastStep() {
        var job = start("counting", new Counting.To(20, 0));

        awaitState(job, JobState.DONE);

        assertThat(store.part(job, false, 0)).isNull();
    }

    @Test
    void howFarItIsIsToldWhileItGoesOn() {
        var job = start("counting", new Counting.To(200, 100));

        await().until(() -> found(job).state() == JobState.RUNNING);

        assertThat(found(job).done()).isBetween(10L, 200L);
        assertThat(found(job).total()).isEqualTo(200);
        store.end(job, JobState.CANCELLED, null, clock.instant());
    }

    @Test
    void aJobOfATransactionThatIsRolledBackIsNeverThere() {
        var asked = new AtomicReference<@Nullable UUID>();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    asked.set(jobs.start("counting", "me", new Counting.To(10, 0)));
                    throw new IllegalStateException("Not after all");
                }))
                .hasMessage("Not after all");

        assertThat(store.find(Objects.requireNonNull(asked.get()))).isEmpty();
    }

    @Test
    void aJobIsStartedInATransactionOnly() {
        assertThatThrownBy(() -> jobs.start("counting", "me", new Counting.To(10, 0)))
                .hasMessageContaining("Transaction is required");
    }

    @Test
    void aStepThatFailsIsTriedAgainAsIfItHadNeverBegun() throws IOException {
        TestJobs.Failing.LEFT.set(2);
        var job = start("failing", new TestJobs.Failing.With(null));

        awaitState(job, JobState.DONE);

        assertThat(new PartsIn(store, job).readAllBytes()).hasSize(1);
    }

    @Test
    void aJobFailsWhenAStepHasFailedTooOften() {
        TestJobs.Failing.LEFT.set(100);
        var job = start("failing", new TestJobs.Failing.With(null));

        awaitState(job, JobState.FAILED);

        assertThat(TestJobs.Failing.LEFT.get()).isEqualTo(97);
        assertThat(found(job).problem()).isEqualTo("job-failed");
    }

    @Test
    void aJobThatCannotBeDoneSaysWhyAndIsNotTriedAgain() {
        var job = start("failing", new TestJobs.Failing.With("no-numbers"));

        awaitState(job, JobState.FAILED);

        assertThat(found(job).problem()).isEqualTo("no-numbers");
    }

    @Test
    void aCancelledJobStopsAndLeavesNothing() throws InterruptedException {
        var job = start("counting", new Counting.To(10_000, 50));
        await().until(() -> found(job).state() == JobState.RUNNING);

        store.end(job, JobState.CANCELLED, null, clock.instant());
        var done = found(job).done();
        // Longer than a step, which would have told of itself.
        Thread.sleep(200);

        assertThat(found(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(found(job).done()).isEqualTo(done);
        assertThat(store.part(job, false, 0)).isNull();
    }

    @Test
    void whatIsOverSevenDaysOldIsDeleted() {
        var old = ended(Duration.ofDays(7).plusMinutes(1));
        var young = ended(Duration.ofDays(7).minusMinutes(1));

        store.deleteFinished(clock.instant().minus(Duration.ofDays(7)));

        assertThat(store.find(old)).isEmpty();
        assertThat(store.find(young)).isPresent();
    }

    @Test
    void aTimerComesAgainAndAgain() {
        var now = TestJobs.TICKS.get();

        await().until(() -> TestJobs.TICKS.get() >= now + 3);
    }

    private UUID ended(Duration ago) {
        var id = UUID.randomUUID();
        var then = clock.instant().minus(ago);
        store.insert(id, "counting", "me", new Counting.To(1, 0), then);
        store.end(id, JobState.FAILED, "job-failed", then);
        return id;
    }

    private UUID start(String kind, Object params) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.start(kind, "me", params));
    }

    private void awaitState(UUID job, JobState state) {
        await().until(() -> found(job).finishedAt() != null);
        assertThat(found(job).state()).isEqualTo(state);
    }

    private JobStore.Row found(UUID job) {
        return store.find(job).orElseThrow();
    }

    private String file(UUID job) throws IOException {
        return new String(new PartsIn(store, job).readAllBytes(), StandardCharsets.UTF_8);
    }
}

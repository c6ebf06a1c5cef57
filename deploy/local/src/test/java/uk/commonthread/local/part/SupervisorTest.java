package uk.commonthread.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Settings;

/** With real processes: what is true of a shell that sleeps is true of a database. */
@Timeout(60)
class SupervisorTest {
    @TempDir
    Path folder;

    @Test
    void aPartStartsWhenWhatItNeedsIsReady() throws IOException {
        try (var supervisor =
                supervisor(FakePart.steady("database", folder), FakePart.steady("service", folder, "database"))) {
            supervisor.startAll();

            assertThat(Files.readString(folder.resolve("started-service"))).contains("ready-database");
            assertThat(supervisor.statuses()).allSatisfy(part -> {
                assertThat(part.state()).isEqualTo(State.READY);
                assertThat(part.pid()).isPositive();
                assertThat(part.bytes()).isPositive();
            });
        }
    }

    @Test
    void nothingIsLeftWhenAllAreStopped() {
        var supervisor = supervisor(FakePart.steady("one", folder), FakePart.steady("two", folder, "one"));
        supervisor.startAll();
        var pids = supervisor.statuses().stream().map(PartStatus::pid).toList();

        supervisor.close();

        assertThat(pids).noneMatch(SupervisorTest::isAlive);
        assertThat(supervisor.statuses()).extracting(PartStatus::state).containsOnly(State.STOPPED);
    }

    @Test
    void aPartThatDiesWhileStartingSaysWhyInOneLine() {
        try (var supervisor =
                supervisor(FakePart.scripted("broken", folder, "echo starting; echo ERROR no room left >&2; exit 3"))) {

            assertThatThrownBy(supervisor::startAll)
                    .isInstanceOf(LocalException.class)
                    .hasMessage("broken: died (exit code 3): ERROR no room left");
            assertThat(supervisor.lastWords(5)).anyMatch(line -> line.contains("ERROR no room left"));
        }
    }

    @Test
    void aPartThatDiesLaterIsShownAsFailedWithItsLastError() throws InterruptedException {
        try (var supervisor = supervisor(FakePart.scripted(
                "fickle",
                folder,
                "touch ready-fickle; while [ ! -e end ]; do sleep 0.05; done; echo ERROR lost; exit 1"))) {
            supervisor.startAll();
            write("end");

            var status = await(supervisor, State.FAILED);
            assertThat(status.lastError()).isEqualTo("died (exit code 1): ERROR lost");
            assertThat(status.pid()).isZero();
        }
    }

    @Test
    void whatWasKilledFromOutsideIsNotBlamedOnItsLastLine() throws InterruptedException {
        try (var supervisor = supervisor(FakePart.scripted(
                "victim", folder, "echo INFO all is well; touch ready-victim; while :; do sleep 0.05; done"))) {
            supervisor.startAll();
            ProcessHandle.of(supervisor.statuses().getFirst().pid())
                    .orElseThrow()
                    .destroyForcibly();

            assertThat(await(supervisor, State.FAILED).lastError())
                    .isEqualTo("was killed (SIGKILL), by somebody or by a system that ran out of memory");
        }
    }

    @Test
    void aPartCanBeStoppedAndStartedAgain() throws InterruptedException {
        try (var supervisor = supervisor(FakePart.steady("one", folder))) {
            supervisor.startAll();
            var first = supervisor.statuses().getFirst().pid();
            supervisor.stop("one");
            assertThat(supervisor.statuses().getFirst().state()).isEqualTo(State.STOPPED);

            supervisor.start("one");

            assertThat(supervisor.statuses().getFirst().state()).isEqualTo(State.READY);
            assertThat(supervisor.statuses().getFirst().pid()).isNotEqualTo(first);
        }
    }

    @Test
    void aKilledPartHasNoTimeToSayGoodbye() throws InterruptedException {
        try (var supervisor = supervisor(FakePart.scripted(
                "polite",
                folder,
                "trap 'touch goodbye; exit' TERM; touch ready-polite; while :; do sleep 0.05; done"))) {
            supervisor.startAll();

            supervisor.kill("polite");

            assertThat(folder.resolve("goodbye")).doesNotExist();
            assertThat(supervisor.statuses().getFirst().lastError()).isEqualTo("killed on request");
        }
    }

    @Test
    void aStoppedPartHasTimeToSayGoodbye() throws InterruptedException {
        try (var supervisor = supervisor(FakePart.scripted(
                "polite",
                folder,
                "trap 'touch goodbye; exit' TERM; touch ready-polite; while :; do sleep 0.05; done"))) {
            supervisor.startAll();

            supervisor.stop("polite");

            assertThat(folder.resolve("goodbye")).exists();
        }
    }

    @Test
    void whatIsStillStartingIsEndedToo() throws InterruptedException {
        var supervisor = supervisor(FakePart.scripted("slow", folder, "exec sleep 600"));
        var starting = CompletableFuture.runAsync(supervisor::startAll);
        var pid = await(supervisor, State.STARTING).pid();

        supervisor.close();

        assertThat(isAlive(pid)).isFalse();
        assertThat(starting).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void whatAWrapperStartedIsCountedAndEndedWithIt() throws InterruptedException {
        var supervisor = supervisor(FakePart.scripted(
                "wrapper", folder, "sleep 600 & trap 'exit' TERM; touch ready-wrapper; while :; do sleep 0.05; done"));
        supervisor.startAll();
        var wrapper = supervisor.statuses().getFirst();
        var inner = ProcessHandle.of(wrapper.pid())
                .orElseThrow()
                .children()
                .filter(child -> child.info().arguments().stream()
                        .anyMatch(arguments -> List.of(arguments).contains("600")))
                .findFirst()
                .orElseThrow();
        assertThat(wrapper.bytes()).isGreaterThan(Processes.memory(inner.pid()));

        supervisor.close();

        assertThat(inner.isAlive()).isFalse();
    }

    @Test
    void whatCannotBeNotedIsStoppedAllTheSame() throws IOException {
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(folder.resolve("state/run"), "in the way of the notes");
        var supervisor = supervisor(FakePart.steady("one", folder));
        supervisor.startAll();
        var pid = supervisor.statuses().getFirst().pid();

        supervisor.close();

        assertThat(isAlive(pid)).isFalse();
    }

    @Test
    void aDiskThatFillsUpIsNamedAsTheReason() {
        var full = new IOException("/state/data/kafka.properties: No space left on device");

        assertThat(LocalException.of(full))
                .hasMessage("the disk is full (/state/data/kafka.properties: No space left on device);"
                        + " make room there, or keep the stack elsewhere with CT_STATE_DIR");
    }

    @Test
    void whatAKilledSupervisorLeftIsEndedByTheNext() throws IOException, InterruptedException {
        var killed = supervisor(FakePart.steady("one", folder));
        killed.startAll();
        var pid = killed.statuses().getFirst().pid();

        var ended = supervisor(FakePart.steady("one", folder)).endLeftovers();

        assertThat(ended).hasSize(1);
        assertThat(isAlive(pid)).isFalse();
        killed.close();
    }

    @Test
    void anUnknownPartIsRefusedWithTheNamesOfThoseThereAre() {
        try (var supervisor = supervisor(FakePart.steady("one", folder), FakePart.steady("two", folder))) {
            assertThatThrownBy(() -> supervisor.start("three"))
                    .hasMessage("there is no part 'three'; there are one, two");
        }
    }

    private Supervisor supervisor(Part... parts) {
        var settings =
                Settings.from(Map.of("CT_STATE_DIR", folder.resolve("state").toString()));
        return new Supervisor(List.of(parts), settings, InstantSource.system());
    }

    private void write(String name) {
        try {
            Files.writeString(folder.resolve(name), "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PartStatus await(Supervisor supervisor, State state) throws InterruptedException {
        while (true) {
            var status = supervisor.statuses().getFirst();
            if (status.state() == state && (state != State.STARTING || status.pid() > 0)) {
                return status;
            }
            Thread.sleep(20);
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}

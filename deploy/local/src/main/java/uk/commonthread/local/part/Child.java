package uk.commonthread.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Port;

/** The life of one part: at most one process, its state, and why it last failed. */
final class Child {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int KILLED = 128 + 9;

    private final Part part;
    private final LogFile log;
    private final ToIntFunction<Port> ports;
    private final InstantSource clock;
    private final Consumer<Progress> watcher;
    private final ReentrantLock turn = new ReentrantLock(); // one start, stop or kill at a time

    private volatile State state = State.STOPPED;
    private volatile @Nullable Process process;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable String doing;
    private volatile @Nullable String lastError;
    private volatile boolean endingIsOurs;
    private volatile long logStart;
    private volatile @Nullable Thread starter;

    Child(Part part, LogFile log, ToIntFunction<Port> ports, InstantSource clock, Consumer<Progress> watcher) {
        this.part = part;
        this.log = log;
        this.ports = ports;
        this.clock = clock;
        this.watcher = watcher;
    }

    Part part() {
        return part;
    }

    State state() {
        return state;
    }

    LogFile log() {
        return log;
    }

    /** Of this run. */
    List<String> lastWords(int count) {
        return log.linesUpToFailure(count, logStart);
    }

    /** Comes back when the part is ready; throws one line that says why it is not. */
    void start() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            var running = process;
            if (running != null && running.isAlive()) {
                return;
            }
            endingIsOurs = false;
            starter = Thread.currentThread();
            logStart = log.size();
            enter(State.PREPARING, null);
            PortCheck.requireFree(part.ports(), ports);
            part.prepare(saying -> enter(State.PREPARING, saying));
            enter(State.STARTING, null);
            launch();
            awaitReady();
            part.onReady();
            lastError = null;
            enter(State.READY, null);
        } catch (LocalException e) {
            throw failed(e);
        } catch (IOException e) {
            throw failed(LocalException.of(e));
        } catch (UncheckedIOException e) {
            throw failed(LocalException.of(e));
        } catch (InterruptedException e) {
            end();
            enter(State.STOPPED, null);
            throw e;
        } finally {
            starter = null;
            turn.unlock();
        }
    }

    private LocalException failed(LocalException why) throws InterruptedException {
        fail(String.valueOf(why.getMessage()));
        end();
        return new LocalException(part.name() + ": " + lastError, why);
    }

    void waiting() {
        enter(State.WAITING, null);
    }

    /** Ends the process in good order; also from the middle of a start, which then gives up. */
    void stop() throws InterruptedException {
        endingIsOurs = true;
        var starting = starter;
        if (starting != null) {
            starting.interrupt();
        }
        end();
        turn.lockInterruptibly();
        try {
            end();
            enter(State.STOPPED, null);
        } finally {
            turn.unlock();
        }
    }

    /** SIGKILL: the process has no time to say goodbye. */
    void kill() throws InterruptedException {
        var running = process;
        if (running == null || !running.isAlive()) {
            throw new LocalException(part.name() + " is not running");
        }
        endingIsOurs = true;
        running.destroyForcibly();
        running.waitFor();
        lastError = "killed on request";
        enter(State.STOPPED, null);
    }

    PartStatus status() {
        var pid = pid();
        var since = startedAt;
        return new PartStatus(
                part.name(),
                state,
                part.ports().stream().findFirst().map(ports::applyAsInt).orElse(0),
                pid.orElse(0L),
                pid.map(Processes::memory).orElse(0L),
                pid.isPresent() && since != null
                        ? Duration.between(since, clock.instant()).toSeconds()
                        : 0,
                doing,
                lastError);
    }

    Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    private void launch() throws IOException {
        log.open();
        logStart = log.size();
        var started = part.launch()
                .builder()
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.file().toFile()))
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .start();
        process = started;
        startedAt = clock.instant();
        var _ = started.onExit().thenAccept(this::ended);
    }

    private void awaitReady() throws InterruptedException {
        var end = clock.instant().plus(part.patience());
        while (!part.ready()) {
            var running = process;
            if (running == null || !running.isAlive()) {
                throw new LocalException(endingIsOurs ? "stopped while it was starting" : died(running));
            }
            if (clock.instant().isAfter(end)) {
                throw new LocalException("not ready after " + part.patience().toSeconds() + " s: "
                        + log.failure(logStart).orElse("its log is empty"));
            }
            Thread.sleep(200);
        }
    }

    private void ended(Process dead) {
        if (dead.equals(process) && !endingIsOurs && state == State.READY) {
            fail(died(dead));
        }
    }

    private String died(@Nullable Process dead) {
        if (dead != null && dead.exitValue() == KILLED) {
            // It had no time to say anything: what it wrote last is not why.
            return "was killed (SIGKILL), by somebody or by a system that ran out of memory";
        }
        var code = dead == null ? "" : " (exit code " + dead.exitValue() + ")";
        return "died" + code + ": " + log.failure(logStart).orElse("its log is empty");
    }

    private void fail(String why) {
        lastError = why;
        enter(endingIsOurs ? State.STOPPED : State.FAILED, why);
    }

    private void end() throws InterruptedException {
        var running = process;
        if (running != null && running.isAlive()) {
            Processes.end(running.toHandle(), part.stopSignal(), STOP_PATIENCE);
            var _ = running.waitFor(
                    5, TimeUnit.SECONDS); // the handle knows of the end a moment before the process does
        }
    }

    private void enter(State next, @Nullable String detail) {
        state = next;
        doing = next == State.PREPARING ? detail : null;
        watcher.accept(new Progress(part.name(), next, detail));
    }
}

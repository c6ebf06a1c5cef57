package uk.commonthread.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlServer;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.part.PortCheck;
import uk.commonthread.local.part.Progress;
import uk.commonthread.local.part.State;
import uk.commonthread.local.part.Supervisor;
import uk.commonthread.local.secret.PeopleFile;
import uk.commonthread.local.setting.Settings;

/** The process in the background: owns the stack until it is told to go down. */
final class Supervise implements ControlServer.Requests {
    private static final int LAST_WORDS = 12;

    private final Settings settings;
    private final Clock clock;
    private final Stack stack;
    private final List<Part> parts;
    private final Supervisor supervisor;
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Instant begin;

    Supervise(Settings settings, Optional<String> inDevelopment, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.begin = clock.instant();
        this.stack = new Stack(settings);
        this.parts = stack.parts(inDevelopment, System.getenv());
        this.supervisor = new Supervisor(parts, settings, clock);
    }

    void run() throws IOException, InterruptedException {
        var lock = new StateFolder(settings).lock();
        if (lock.isEmpty()) {
            throw new LocalException("another supervisor has this state folder");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stopAll, "last orders"));
        // Closed the other way round: who no longer reaches the socket may take the folder at once.
        try (var _ = ControlServer.open(settings, this);
                var _ = lock.get();
                var _ = supervisor;
                var _ = supervisor.watch(progress -> System.err.println(clock.instant() + " " + progress))) {
            begin();
            over.await();
            TimeUnit.MILLISECONDS.sleep(200); // the last answer is on its way to the terminal
        }
    }

    private void begin() throws InterruptedException {
        try {
            supervisor.endLeftovers().forEach(what -> System.err.println("Ended what an earlier run left: " + what));
            for (var part : parts) {
                PortCheck.requireFree(part.ports(), settings::port);
            }
            stack.certificate().ensure();
            PeopleFile.write(settings, stack.secrets());
            supervisor.startAll();
            started.complete(null);
        } catch (LocalException e) {
            giveUp(e);
        } catch (IOException e) {
            giveUp(LocalException.of(e));
        } catch (UncheckedIOException e) {
            giveUp(LocalException.of(e));
        }
    }

    private void giveUp(LocalException why) {
        System.err.println(why.getMessage());
        started.completeExceptionally(new LocalException(withLastWords(String.valueOf(why.getMessage())), why));
        supervisor.stopAll();
        over.countDown();
    }

    private String withLastWords(String why) {
        var words = supervisor.lastWords(LAST_WORDS);
        return words.isEmpty() ? why : why + "\n" + String.join("\n", words);
    }

    @Override
    public List<PartStatus> status() {
        return supervisor.statuses();
    }

    @Override
    public void awaitStart(Consumer<String> lines) {
        try (var _ = supervisor.watch(progress -> line(progress).ifPresent(lines))) {
            started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalException told ? told : e;
        }
    }

    @Override
    public void start(String part) {
        supervisor.start(part);
    }

    @Override
    public void stop(String part) throws InterruptedException {
        supervisor.stop(part);
    }

    @Override
    public void kill(String part) throws InterruptedException {
        supervisor.kill(part);
    }

    @Override
    public void down(Consumer<String> lines) {
        try (var _ = supervisor.watch(progress -> {
            if (progress.state() == State.STOPPED) {
                lines.accept("  %-12s stopped".formatted(progress.part()));
            }
        })) {
            supervisor.stopAll();
        }
        over.countDown();
    }

    private Optional<String> line(Progress progress) {
        return switch (progress.state()) {
            case PREPARING -> Optional.ofNullable(progress.detail()).map(doing -> line(progress.part(), doing + " …"));
            case READY ->
                Optional.of(line(
                        progress.part(), progress.detail() == null ? "ready after " + seconds() : progress.detail()));
            case FAILED -> Optional.of(line(progress.part(), "failed"));
            case WAITING, STARTING, STOPPED -> Optional.empty();
        };
    }

    private static String line(String part, String text) {
        return "  %-12s %s".formatted(part, text);
    }

    private String seconds() {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begin, clock.instant()).toMillis() / 1000.0);
    }
}

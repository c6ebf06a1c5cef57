package uk.commonthread.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlClient;
import uk.commonthread.local.part.LogFile;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.part.State;
import uk.commonthread.local.secret.Person;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** Starts the supervisor in the background, shows how it goes, and says how to come in. */
final class Up {
    private static final Duration SUPERVISOR_PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_TO_END = Duration.ofSeconds(60);
    private static final int INTERRUPTED = 130; // what a shell says of Ctrl-C

    private final Settings settings;
    private final ControlClient supervisor;
    private final PrintStream out;
    private volatile @Nullable Process started;
    private volatile boolean finished;
    private volatile boolean interrupted;

    Up(Settings settings, PrintStream out) {
        this.settings = settings;
        this.supervisor = new ControlClient(settings);
        this.out = out;
    }

    int run(Optional<String> inDevelopment) throws IOException, InterruptedException {
        if (supervisor.reaches()) {
            inDevelopment.ifPresent(name -> {
                throw new LocalException("Common Thread is already up without " + name
                        + " in development mode; ./dev down first, then ./dev up --dev " + name);
            });
            return alreadyUp();
        }
        var folder = new StateFolder(settings);
        folder.requireRoom();
        folder.ensure();
        out.println("Starting Common Thread; its state is in " + shown(settings.state()) + ".");
        // Ctrl-C: what was started goes with us.
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "interrupted"));
        var seeded = false;
        try {
            startSupervisor(inDevelopment);
            supervisor.ask(out::println, "await");
            seeded = seed();
        } catch (LocalException e) {
            if (!interrupted) {
                takeDown();
                finished = true;
                throw e;
            }
        }
        if (interrupted) {
            return INTERRUPTED; // said already; the other thread is at work
        }
        finished = true;
        welcome(inDevelopment);
        return seeded ? 0 : 1;
    }

    /** A stack without its demo data is left up, to be looked at. */
    private boolean seed() throws IOException, InterruptedException {
        try {
            new Seed(settings, out).runOnce();
            return true;
        } catch (LocalException e) {
            if (!interrupted) {
                out.println("  seed         failed: " + e.getMessage() + "; ./dev seed tries again");
            }
            return false;
        }
    }

    private int alreadyUp() throws IOException, InterruptedException {
        var broken = supervisor.status().stream()
                .filter(part -> part.state() != State.READY)
                .toList();
        out.println("Common Thread is already up: " + settings.publicUrl());
        for (PartStatus part : broken) {
            out.println("  " + part.name() + " is " + part.state() + "; ./dev start " + part.name() + " starts it");
        }
        // An earlier run may have been cut off before its demo data was there.
        return !broken.isEmpty() || seed() ? 0 : 1;
    }

    private void startSupervisor(Optional<String> inDevelopment) throws IOException, InterruptedException {
        var process = new ProcessBuilder(supervisorCommand(inDevelopment))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(settings.log("supervisor").toFile()))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        started = process;
        var end = System.nanoTime() + SUPERVISOR_PATIENCE.toNanos();
        while (!supervisor.reaches()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                var words = new LogFile(settings.log("supervisor")).lastLines(3);
                throw new LocalException("the supervisor did not start: " + String.join(" ", words));
            }
            Thread.sleep(50);
        }
    }

    /** In a session of its own, out of reach of this terminal's Ctrl-C and of its end. */
    private List<String> supervisorCommand(Optional<String> inDevelopment) throws IOException {
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                "command -v setsid > /dev/null && exec setsid nohup \"$@\"; exec nohup \"$@\"",
                "supervisor",
                Settings.java().toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ownClasses(),
                "uk.commonthread.local.Main",
                "supervise"));
        inDevelopment.ifPresent(name -> command.addAll(List.of("--dev", name)));
        return command;
    }

    /** A copy of our jar: it outlives builds, and a build writes over the other. */
    private String ownClasses() throws IOException {
        var built = settings.root().resolve("deploy/local/target");
        var copy = settings.state().resolve("run").resolve("local.jar");
        Files.createDirectories(settings.state().resolve("run"));
        Files.copy(built.resolve("local.jar"), copy, StandardCopyOption.REPLACE_EXISTING);
        return copy + ":" + built.resolve("lib") + "/*";
    }

    private void interrupt() {
        if (!finished) {
            interrupted = true;
            out.println("Interrupted; taking down what was started.");
            takeDown();
        }
    }

    private void takeDown() {
        try {
            if (supervisor.reaches()) {
                supervisor.ask(line -> {}, "down");
            }
        } catch (LocalException e) {
            // it was on its way down by itself
        }
        var process = started;
        if (process != null) {
            process.destroy(); // it may not have listened yet, or have ended by now
            process.onExit()
                    .orTimeout(PATIENCE_TO_END.toSeconds(), TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly())
                    .join();
        }
    }

    private void welcome(Optional<String> inDevelopment) {
        var secrets = Secrets.of(settings);
        out.println();
        out.println("Common Thread is up: " + settings.publicUrl());
        inDevelopment
                .filter("frontend"::equals)
                .ifPresent(name ->
                        out.println("The frontend under Vite: http://localhost:" + settings.port(Port.FRONTEND)));
        out.println("The browser will not know the certificate: it was made on this machine, for this machine only.");
        out.println();
        out.printf("  %-18s %-30s %s%n", "Username", "Password", "Who");
        for (var person : Person.ALL) {
            out.printf(
                    "  %-18s %-30s %s, %s%n",
                    person.username(), person.password(secrets), person.name(), person.does());
        }
        out.println();
        out.println("./dev status shows how it is, ./dev down stops it, ./dev help tells the rest.");
    }

    private String shown(Path path) {
        return path.startsWith(settings.root())
                ? settings.root().relativize(path).toString()
                : path.toString();
    }
}

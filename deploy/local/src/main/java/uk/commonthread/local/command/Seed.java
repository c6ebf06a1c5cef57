package uk.commonthread.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlClient;
import uk.commonthread.local.setting.Settings;

/** Loads the demo data through the public API; safe to run again. */
final class Seed {
    private final Settings settings;
    private final PrintStream out;

    Seed(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** With a new state folder only: a house without partnerships shows nothing. */
    void runOnce() throws IOException, InterruptedException {
        if (!Files.exists(mark())) {
            out.println("  seed         loading the demo data …");
            run(line -> {});
        }
    }

    int run() throws IOException, InterruptedException {
        if (!new ControlClient(settings).reaches()) {
            throw new LocalException("Common Thread is not up; ./dev up starts it");
        }
        run(out::println);
        return 0;
    }

    private void run(Consumer<String> lines) throws IOException, InterruptedException {
        var seed = settings.root().resolve("deploy/seed/target/seed.jar");
        if (!Files.exists(seed)) {
            throw new LocalException("the demo data's loader has not been built: " + seed);
        }
        var builder = new ProcessBuilder(
                        List.of(Settings.java().toString(), "-Xmx128m", "-XX:+UseSerialGC", "-jar", seed.toString()))
                .redirectErrorStream(true);
        builder.environment().putAll(new Stack(settings).environments().visitor());
        var process = builder.start();
        var last = "it said nothing";
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var log = new PrintStream(
                        Files.newOutputStream(
                                settings.log("seed"), StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        true,
                        StandardCharsets.UTF_8)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                log.println(line);
                lines.accept(line);
                last = line.isBlank() ? last : line;
            }
        }
        if (process.waitFor() != 0) {
            throw new LocalException("the demo data could not be loaded: " + last + " (./dev logs seed has the rest)");
        }
        out.println("  seed         " + last);
        Files.writeString(mark(), "");
    }

    private Path mark() {
        return settings.data("seeded");
    }
}

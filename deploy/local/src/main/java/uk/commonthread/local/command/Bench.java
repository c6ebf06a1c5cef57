package uk.commonthread.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlClient;
import uk.commonthread.local.setting.Settings;

/** Measures the stack that is up. */
final class Bench {
    private Bench() {}

    static int run(Settings settings, List<String> arguments) throws IOException, InterruptedException {
        var supervisor = new ControlClient(settings);
        if (!supervisor.reaches()) {
            throw new LocalException(
                    "Common Thread is not up; ./dev bench starts a stack of its own and measures that");
        }
        var bench = settings.root().resolve("deploy/bench/target/bench.jar");
        if (!Files.exists(bench)) {
            throw new LocalException("the bench has not been built: " + bench);
        }
        var command = new ArrayList<>(List.of(Settings.java().toString(), "-jar", bench.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(new Stack(settings).environments().bench());
        supervisor
                .status()
                .forEach(part -> builder.environment()
                        .put("CT_" + part.name().toUpperCase(Locale.ROOT) + "_PID", Long.toString(part.pid())));
        return builder.start().waitFor();
    }
}

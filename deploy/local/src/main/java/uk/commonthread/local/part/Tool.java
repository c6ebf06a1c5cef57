package uk.commonthread.local.part;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import uk.commonthread.local.LocalException;

/** A program that is run once and waited for, as part of a preparation; its output goes to the part's log. */
public final class Tool {

    private Tool() {}

    public static void run(String doing, Launch launch, Path logFile) throws IOException, InterruptedException {
        var log = new LogFile(logFile);
        log.open();
        var from = log.size();
        var process = launch.builder()
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(logFile.toFile()))
                .start();
        try {
            var code = process.waitFor();
            if (code != 0) {
                throw new LocalException(doing + " failed (exit code " + code + "): "
                        + log.failure(from).orElse("it said nothing"));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly(); // nothing half-done goes on without us
            throw e;
        }
    }
}

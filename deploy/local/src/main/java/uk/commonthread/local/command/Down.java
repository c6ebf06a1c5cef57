package uk.commonthread.local.command;

import java.io.PrintStream;
import java.time.Duration;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlClient;
import uk.commonthread.local.setting.Settings;

/** Ends the stack in good order and waits until nothing of it is left. */
final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Down() {}

    static int run(Settings settings, PrintStream out) {
        var supervisor = new ControlClient(settings);
        if (!supervisor.reaches()) {
            out.println("Common Thread is not up.");
            return 0;
        }
        supervisor.ask(out::println, "down");
        awaitEnd(supervisor);
        out.println("Common Thread is down; ./dev up starts it where it was.");
        return 0;
    }

    static void awaitEnd(ControlClient supervisor) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (supervisor.reaches()) {
                if (System.nanoTime() > end) {
                    throw new LocalException("the supervisor does not end; see ./dev logs supervisor");
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package uk.commonthread.local;

import java.io.IOException;
import java.util.List;
import uk.commonthread.local.command.Commands;
import uk.commonthread.local.setting.Settings;

/** Runs the stack on this machine; {@code ./dev} is how it is called. */
final class Main {
    private Main() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws IOException, InterruptedException {
        try {
            return new Commands(Settings.from(System.getenv()), System.out).run(words);
        } catch (LocalException e) {
            System.out.flush();
            System.err.println("./dev: " + e.getMessage());
            return 1;
        }
    }
}

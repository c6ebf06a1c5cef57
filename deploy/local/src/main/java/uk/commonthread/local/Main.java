package uk.commonthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.commonthread.local.command.Commands;
import uk.commonthread.local.setting.Settings;

/** Runs the stack on this machine; {@code ./dev} is how it is called. */
final class Main {
    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) throws InterruptedException {
        try {
            return new Commands(Settings.from(System.getenv()), System.out).run(words);
        } catch (LocalException e) {
            return failed(e);
        } catch (IOException e) {
            return failed(LocalException.of(e));
        } catch (UncheckedIOException e) {
            return failed(LocalException.of(e));
        }
    }

    private static int failed(LocalException why) {
        System.out.flush();
        System.err.println("./dev: " + why.getMessage());
        return 1;
    }
}

package uk.commonthread.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.control.ControlClient;
import uk.commonthread.local.part.State;
import uk.commonthread.local.setting.Settings;

/** From the words after ./dev to what is done; ./dev itself has built what is stale before. */
public final class Commands {
    private final Settings settings;
    private final PrintStream out;

    public Commands(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** The exit code. */
    public int run(List<String> words) throws IOException, InterruptedException {
        var command = words.isEmpty() ? "help" : words.getFirst();
        var rest = words.subList(Math.min(1, words.size()), words.size());
        return switch (command) {
            case "up" -> new Up(settings, out).run(development(rest));
            case "supervise" -> {
                new Supervise(settings, development(rest), Clock.systemUTC()).run();
                yield 0;
            }
            case "down" -> Down.run(settings, out);
            case "reset" -> reset(rest.contains("--yes"));
            case "seed" -> new Seed(settings, out).run();
            case "status" -> status();
            case "running" -> new ControlClient(settings).reaches() ? 0 : 1; // for ./dev itself
            case "logs" ->
                new Logs(settings, out)
                        .run(rest.stream().filter(word -> !word.startsWith("-")).findFirst(), rest.contains("-f"));
            case "start", "stop", "kill" -> ask(command, rest);
            case "replay" -> Operation.REPLAY.run(settings, rest, out);
            case "rebuild" -> Operation.REBUILD.run(settings, rest, out);
            case "audit" -> new AuditCommand(settings, out).run(rest);
            case "bench" -> Bench.run(settings, rest);
            default -> throw new LocalException("there is no command '" + command + "'; ./dev help lists them");
        };
    }

    static Optional<String> development(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.size() == 2 && words.getFirst().equals("--dev")) {
            return Optional.of(words.get(1));
        }
        throw new LocalException("up takes --dev NAME or nothing, not '" + String.join(" ", words) + "'");
    }

    private int ask(String command, List<String> words) {
        if (words.size() != 1) {
            throw new LocalException(command + " takes the name of one part; ./dev status lists them");
        }
        new ControlClient(settings).ask(out::println, command, words.getFirst());
        var done = command.equals("start") ? "is ready" : command.equals("stop") ? "is stopped" : "was killed";
        out.println(words.getFirst() + " " + done);
        return 0;
    }

    private int status() {
        var supervisor = new ControlClient(settings);
        if (!supervisor.reaches()) {
            out.println("Common Thread is not up.");
            return 1;
        }
        var parts = supervisor.status();
        StatusTable.of(parts).forEach(out::println);
        return parts.stream().allMatch(part -> part.state() == State.READY) ? 0 : 1;
    }

    private int reset(boolean sure) throws IOException {
        var folder = new StateFolder(settings);
        if (!folder.isMarked()) {
            out.println("There is nothing to reset.");
            return 0;
        }
        if (!sure) {
            out.print("This deletes all data, passwords and logs of the stack in " + settings.state()
                    + ".\nType yes to go on: ");
            out.flush();
            var answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (!"yes".equalsIgnoreCase(answer == null ? "" : answer.strip())) {
                out.println("Nothing was deleted.");
                return 1;
            }
        }
        Down.run(settings, out);
        folder.delete();
        out.println("All is deleted; ./dev up begins anew.");
        return 0;
    }
}

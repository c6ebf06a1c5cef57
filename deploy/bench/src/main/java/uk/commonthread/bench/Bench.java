package uk.commonthread.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Runs every comparison and prints one Markdown table, ready for the README. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var pace = Pace.of(List.of(arguments));
        var settings = Settings.of(System.getenv());
        var rows = new ArrayList<Row>();
        try (var load = new Load(settings)) {
            var scene = Scene.set(settings, Api.signIn(settings));
            say("(a) survey submissions against bare inserts");
            rows.addAll(Submissions.measure(settings, load, scene, pace));
            say("(b) the gateway against the service called directly");
            rows.addAll(Forwarding.measure(settings, load, scene, pace));
            say("(c) from a commit to its effect in another service");
            rows.addAll(EventLatency.measure(settings, scene, pace));
        }
        rows.addAll(Bulk.measured(System.getenv()));
        print(rows);
    }

    static void say(String what) {
        System.err.println("bench: " + what);
    }

    private static void print(List<Row> rows) {
        System.out.printf(
                "Measured on %s, %d cores, Java %s.%n%n",
                LocalDate.now(ZoneId.systemDefault()),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        System.out.println(Row.table(rows));
    }
}

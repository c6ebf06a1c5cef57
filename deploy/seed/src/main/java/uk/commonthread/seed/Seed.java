package uk.commonthread.seed;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;

/** Loads the demo data. Safe to run again: what is there already is left as it is. */
final class Seed {
    private final Api api;
    private final PrintStream out;
    private final Clock clock;

    Seed(Api api, PrintStream out, Clock clock) {
        this.api = api;
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        try {
            new Seed(new Api(Settings.from(System.getenv())), System.out, Clock.system(ZoneId.of("Europe/London")))
                    .run();
        } catch (SeedException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    void run() {
        var tally = new Tally();
        var demo = Demo.load();
        for (var partnership : demo.partnerships()) {
            out.println(partnership.name());
            var id = new Governance(api, tally).load(partnership);
            var themes = new Engagements(api, tally, demo.survey(), clock).load(partnership, id);
            new Strategies(api, tally).load(partnership, id, themes);
            out.println("  " + tally.takeLine());
        }
        out.println("What was there before");
        new Predecessors(api, tally).load(demo.predecessors());
        out.println("  " + tally.takeLine());
        out.println(
                tally.total() == 0
                        ? "the demo data was there already"
                        : "the demo data of " + demo.partnerships().size() + " partnerships is loaded");
    }
}

package uk.commonthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Organisations by the thousand. No request takes them yet, so {@code OrganisationBulkTest} measures it inside the service,
 * before the stack is up, and {@code ./dev bench} says where it has written what it found.
 */
final class Bulk {
    private static final String FILE = "CT_BULK_MEASURED";
    private static final double AIM_SECONDS = 60;

    private Bulk() {}

    /** No row where nothing was measured, as when the bench is only tried. */
    static List<Row> measured(Map<String, String> environment) throws IOException {
        var file = environment.get(FILE);
        if (file == null || !Files.exists(Path.of(file))) {
            return List.of();
        }
        var found = new Properties();
        try (var in = Files.newBufferedReader(Path.of(file))) {
            found.load(in);
        }
        var seconds = Double.parseDouble(found.getProperty("seconds"));
        return List.of(new Row(
                "(d) 100,000 organisations written with an identifier, events and audit each, until all is on Kafka",
                "%.0f s, %s MB of heap at most (10,000: %s MB)"
                        .formatted(seconds, found.getProperty("heap-of-100000"), found.getProperty("heap-of-10000")),
                "aim: under 60 s, in constant memory",
                seconds < AIM_SECONDS ? "met" : "missed"));
    }
}

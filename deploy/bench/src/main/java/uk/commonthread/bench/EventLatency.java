package uk.commonthread.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;

/**
 * How long another service takes to know: from the commit of an appointment in partners-service to the commit of its
 * replica in engagement-service. Both times are PostgreSQL's own (track_commit_timestamp), of one server and clock.
 */
final class EventLatency {
    private static final int WARM_UP = 100;
    private static final int EVENTS = 500;
    private static final int MILLIS_BETWEEN = 20;
    private static final int SECONDS_TO_ARRIVE = 30;

    private EventLatency() {}

    static List<Row> measure(Settings settings, Scene scene, Pace pace)
            throws IOException, InterruptedException, SQLException {
        appoint(scene, pace.events(WARM_UP));
        var since = Instant.now();
        appoint(scene, pace.events(EVENTS));
        var micros = new Histogram(3);
        var commits = commits(settings.partners(), "appointment", since);
        var effects = effects(settings, commits);
        commits.forEach((id, committed) -> micros.recordValue(
                Math.max(0, Duration.between(committed, effects.get(id)).toNanos() / 1000)));
        return List.of(new Row(
                "(c) From a commit to its effect in another service, %d events at %d/s"
                        .formatted(commits.size(), 1000 / MILLIS_BETWEEN),
                "p50 %.0f ms, p99 %.0f ms"
                        .formatted(micros.getValueAtPercentile(50) / 1000.0, micros.getValueAtPercentile(99) / 1000.0),
                "aim: p99 under 250 ms",
                micros.getValueAtPercentile(99) < 250_000 ? "met" : "missed"));
    }

    private static void appoint(Scene scene, int count) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        for (int i = 0; i < count; i++) {
            scene.api()
                    .post(
                            "/api/partners/v1/appointments",
                            Map.of(
                                    "person",
                                    Map.of(
                                            "name",
                                            "Bench Person",
                                            "agreedToBeNamed",
                                            false,
                                            "subject",
                                            UUID.randomUUID()),
                                    "partnershipId",
                                    scene.partnershipId(),
                                    "function",
                                    "OBSERVER",
                                    "from",
                                    today));
            Thread.sleep(MILLIS_BETWEEN);
        }
    }

    private static Map<UUID, Instant> effects(Settings settings, Map<UUID, Instant> commits)
            throws SQLException, InterruptedException {
        var oldest = commits.values().stream().min(Instant::compareTo).orElseThrow();
        for (int seconds = 0; seconds < SECONDS_TO_ARRIVE; seconds++) {
            var effects = commits(settings.engagement(), "appointment_replica", oldest);
            if (effects.keySet().containsAll(commits.keySet())) {
                return effects;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("Some events had no effect within " + SECONDS_TO_ARRIVE + " s");
    }

    private static Map<UUID, Instant> commits(Settings.Database database, String table, Instant since)
            throws SQLException {
        try (var connection = connect(database);
                var query = connection.prepareStatement(
                        "select id, pg_xact_commit_timestamp(xmin) from %s where pg_xact_commit_timestamp(xmin) >= ?"
                                .formatted(table))) {
            query.setTimestamp(1, Timestamp.from(since));
            try (var rows = query.executeQuery()) {
                var times = new HashMap<UUID, Instant>();
                while (rows.next()) {
                    times.put(
                            rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
                }
                return times;
            }
        }
    }

    private static Connection connect(Settings.Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}

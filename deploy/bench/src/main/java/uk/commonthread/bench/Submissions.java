package uk.commonthread.bench;

import io.vertx.core.buffer.Buffer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many full responses a second pass through the gateway, each read and sent by one of 16 clients and committed
 * durably, against the most that could pass: the same bytes in one INSERT a transaction on the same PostgreSQL.
 */
final class Submissions {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 15;

    private Submissions() {}

    static List<Row> measure(Settings settings, Load load, Scene scene, Pace pace) throws Exception {
        var time = pace.seconds(SECONDS);
        var body = Buffer.buffer(scene.response());
        Load.Step submission = client -> client.get(scene.surveyPath())
                .compose(read ->
                        client.post("/api/engagement/v1/responses", body).map(sent -> read && sent));
        load.run(settings.publicUrl(), CLIENTS, pace.seconds(WARM_UP_SECONDS), submission);
        var ours = new ArrayList<Load.Result>();
        var bare = new ArrayList<Double>();
        createTable(settings.engagement());
        try {
            for (int round = 0; round < pace.rounds(ROUNDS); round++) {
                ours.add(load.run(settings.publicUrl(), CLIENTS, time, submission));
                bare.add(insertsPerSecond(settings.engagement(), scene.response(), time));
            }
        } finally {
            dropTable(settings.engagement());
        }
        var refused = ours.stream().mapToLong(Load.Result::refused).sum();
        if (refused > 0) {
            throw new IllegalStateException(refused + " submissions were refused, so the figure would mean nothing");
        }
        var perSecond = Figures.median(ours.stream().map(Load.Result::perSecond).toList());
        var limit = Figures.median(bare);
        var middle = ours.get(ours.size() / 2).micros();
        return List.of(new Row(
                "(a) Survey read and full response of 1 KB sent, %d clients, through the gateway".formatted(CLIENTS),
                "%,.0f/s (p50 %.0f ms, p99 %.0f ms)"
                        .formatted(
                                perSecond,
                                middle.getValueAtPercentile(50) / 1000.0,
                                middle.getValueAtPercentile(99) / 1000.0),
                "%,.0f/s bare inserts".formatted(limit),
                Figures.fraction(perSecond, limit)));
    }

    private static double insertsPerSecond(Settings.Database database, String response, Duration time)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(threads.submit(() -> insertUntil(database, response, end)));
            }
            long total = 0;
            for (var count : counts) {
                total += count.get();
            }
            return total / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static long insertUntil(Settings.Database database, String response, long end) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var insert = connection.prepareStatement("insert into bare_response values (?, ?)")) {
            long count = 0;
            while (System.nanoTime() < end) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, response);
                insert.executeUpdate();
                count++;
            }
            return count;
        }
    }

    private static void createTable(Settings.Database database) throws SQLException {
        execute(database, "create table if not exists bare_response (id uuid primary key, answers text not null)");
    }

    private static void dropTable(Settings.Database database) throws SQLException {
        execute(database, "drop table bare_response");
    }

    private static void execute(Settings.Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

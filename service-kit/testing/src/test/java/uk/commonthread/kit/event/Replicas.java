package uk.commonthread.kit.event;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** Some {@link RelayProcess}es on an outbox of their own, one to begin with, so that no other relay of the run empties it. */
final class Replicas implements AutoCloseable {
    private final String url;
    private final String kafka;
    private final Connection outbox;
    private final Map<String, Process> running = new HashMap<>();
    private int started;

    private Replicas(String url, String kafka) throws SQLException, IOException {
        this.url = url;
        this.kafka = kafka;
        outbox = DriverManager.getConnection(url, "postgres", "postgres");
        startOne();
    }

    static Replicas start(String anyDatabase, String kafka) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(anyDatabase, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database replicas");
        }
        var url = anyDatabase.replaceFirst("/[a-z]+$", "/replicas");
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("db/kit")
                .placeholders(Map.of("service-role", "service"))
                .load()
                .migrate();
        return new Replicas(url, kafka);
    }

    /** Commits events of several aggregates at once, taking turns. */
    void publish(String topic, String type, List<UUID> keys, int eventsOfEach) throws SQLException {
        try (var insert = outbox.prepareStatement("""
                insert into outbox (event_id, topic, type, message_key, payload, occurred_at)
                select gen_random_uuid(), ?, ?, key, json_build_object('code', key || ' ' || n), now()
                from generate_series(1, ?) as n, unnest(?) as key
                order by n""")) {
            insert.setString(1, topic);
            insert.setString(2, type);
            insert.setInt(3, eventsOfEach);
            insert.setArray(4, outbox.createArrayOf("text", keys.toArray()));
            insert.executeUpdate();
        }
    }

    /** SIGKILL to the one that holds the lock, so in the middle of a batch. */
    void killTheOneThatSends() throws IOException {
        var sender = await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(this::sender, running::containsKey);
        var killed = running.remove(sender);
        killed.destroyForcibly().onExit().join();
    }

    void startOne() throws IOException {
        var name = "replica-" + ++started;
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                // Surefire may hide the class path in a jar's manifest, and then keeps the real one here.
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RelayProcess.class.getName(),
                url + "?ApplicationName=" + name,
                kafka,
                "gadgets");
        var log = Path.of("target", name + ".log").toFile();
        running.put(
                name,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start());
    }

    boolean allIsSent() throws SQLException {
        return first("select count(*) from outbox").equals("0");
    }

    private String sender() throws SQLException {
        return first("""
                select coalesce((select application_name from pg_stat_activity
                    join pg_locks using (pid) where locktype = 'advisory' and granted
                        and pg_locks.database = (select oid from pg_database where datname = current_database())
                    limit 1), '')""");
    }

    private String first(String query) throws SQLException {
        try (var statement = outbox.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        running.values().forEach(Process::destroyForcibly);
        outbox.close();
    }
}

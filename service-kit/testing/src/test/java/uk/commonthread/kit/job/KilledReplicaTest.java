package uk.commonthread.kit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.commonthread.kit.testing.ServiceTest;

/** Two replicas as processes of their own on one database; the one that is at the job is killed. */
@ServiceTest
class KilledReplicaTest {
    private static final int TO = 100;

    private final List<Process> replicas = new ArrayList<>();
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String anyDatabase;

    @AfterEach
    void end() {
        replicas.forEach(Process::destroyForcibly);
    }

    @Test
    void anotherReplicaGoesOnWhereTheKilledOneHasStoppedAndNothingIsDoneTwice() throws Exception {
        migrate();
        var store = new JobStore(database, new ObjectMapper());
        var job = UUID.randomUUID();
        store.insert(
                job,
                "counting",
                "me",
                new Counting.To(TO, 200),
                Clock.systemUTC().instant());
        schedule(job);
        replicas.add(replica("first"));
        replicas.add(replica("second"));

        await().until(() -> store.find(job).orElseThrow().done() >= 2 * Counting.STEP);
        var killed = text("select picked_by from job_schedule where task_instance = ?", job);
        kill(killed);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> store.find(job).orElseThrow().state() == JobState.DONE);

        assertThat(text("select string_agg(number::text, ' ' order by number) from counted where job_id = ?", job))
                .isEqualTo(String.join(
                        " ", IntStream.range(0, TO).mapToObj(Integer::toString).toList()));
        assertThat(text("select count(distinct by)::text from counted where job_id = ?", job))
                .as("replicas that were at it")
                .isEqualTo("2");
        assertThat(new PartsIn(store, job).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(Counting.text(0, TO));
    }

    private void migrate() throws SQLException {
        try (var connection = DriverManager.getConnection(anyDatabase, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database job_replicas");
        }
        database.setUrl(url());
        database.setUser("postgres");
        database.setPassword("postgres");
        Flyway.configure().dataSource(database).locations("db/job").load().migrate();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table counted (job_id uuid, number integer, by text)");
        }
    }

    private String url() {
        return anyDatabase.replaceFirst("/[a-z]+$", "/job_replicas");
    }

    /** By a scheduler that is never started. */
    private void schedule(UUID job) {
        new JobScheduler(database, null, List.of(), JobProcess.PACE)
                .schedule(job, Clock.systemUTC().instant());
    }

    private Process replica(String name) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                // Surefire may hide the class path in a jar's manifest, and then keeps the real one here.
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                JobProcess.class.getName(),
                url());
        // What a transaction manager keeps for a restart lies where it runs.
        var folder = Files.createDirectories(Path.of("target", "job-" + name));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
    }

    /** SIGKILL, at a moment that is most likely in the middle of a step. */
    private void kill(String replica) {
        var pid = Long.parseLong(replica.substring(0, replica.indexOf('@')));
        var process =
                replicas.stream().filter(each -> each.pid() == pid).findFirst().orElseThrow();
        process.destroyForcibly().onExit().join();
    }

    private String text(String query, UUID job) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, query.contains("task_instance") ? job.toString() : job);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

package uk.commonthread.partners.registry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.somebody;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Job;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.partners.Given.Person;

@ServiceTest
class OrganisationExportTest {
    private static final String EXPORTS = API + "/organisations/exports";

    private String unlike;
    private Person person;

    @Inject
    AgroalDataSource database;

    /** All tests of a class are one bean. */
    @BeforeEach
    void anew() {
        unlike = "Quince" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        person = somebody();
    }

    @Test
    void theFileHasARowForEachOrganisationWithItsIdentifiersUnderTheirRegisters() {
        var number = "7" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        var first = registered(unlike + " Carers", List.of(Map.of("scheme", "GB-CHC", "identifier", number)));
        var second = registered(unlike + ", \"Hub\"", List.of());

        assertThat(export("CSV").lines())
                .containsExactly(
                        "id,name,role,other_roles,postcode,opened_on,closed_on,GB-CHC,GB-SC,GB-NIC,GB-COH,GB-NHS,GB-LAE,"
                                + "GB-LAS,GB-PLA,GB-LANI,GB-EDU",
                        first + "," + unlike + " Carers,VOLUNTARY_ORGANISATION,,EX2 4QD,2020-02-01,," + number
                                + ",,,,,,,,,",
                        second + ",\"" + unlike
                                + ", \"\"Hub\"\"\",VOLUNTARY_ORGANISATION,,EX2 4QD,2020-02-01,,,,,,,,,,,");
    }

    @Test
    void everyRowIsThereOnceHoweverManyStepsItTakes() throws SQLException {
        var many = 2500;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with made as (
                        insert into organisation (id, version, opened_on)
                        select uuidv7(), 0, date '2020-02-01' from generate_series(1, %d) returning id)
                    insert into organisation_name (organisation_id, name, valid_from)
                    select id, '%s ' || row_number() over (order by id), date '0001-01-01' from made""".formatted(many, unlike));
        }

        var job = export("CSV");

        assertThat(job.lines().stream().skip(1).map(line -> line.split(",", -1)[1]))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, many)
                        .mapToObj(n -> unlike + " " + n)
                        .toList());
        assertThat(job.atItsEnd().<Integer>path("done")).isEqualTo(many);
        assertThat(job.atItsEnd().<Integer>path("total")).isEqualTo(many);
    }

    @Test
    void theFileIsSavedUnderItsNameAndKeptByNobodyElse() {
        var result = export("XLSX").result();

        result.then()
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Cache-Control", "no-store");
        assertThat(result.header("Content-Disposition"))
                .matches("attachment; filename=\"organisations-\\d{4}-\\d\\d-\\d\\d\\.xlsx\"");
        assertThat(result.asByteArray())
                .startsWith('P', 'K')
                .hasSize(Integer.parseInt(result.header("Content-Length")));
    }

    @Test
    void withADayItIsThoseOfThatDay() {
        registered(unlike, List.of());

        assertThat(Job.askedFor(person::asks, EXPORTS, Map.of("format", "CSV", "name", unlike, "asOf", "2020-01-31"))
                        .lines())
                .hasSize(1);
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsText() {
        registered("=" + unlike, List.of());

        assertThat(export("CSV").lines().getLast()).contains(",'=" + unlike + ",");
    }

    @Test
    void aJobAndItsResultAreTheirOwnersAlone() {
        var job = export("CSV");
        job.result();

        assertThat(List.of(
                        somebody().asks().get(job.address()).statusCode(),
                        somebody().asks().get(job.address() + "/result").statusCode(),
                        somebody().asks().post(job.address() + "/cancel").statusCode(),
                        As.admin().get(job.address() + "/result").statusCode()))
                .containsOnly(404);
        assertThat(As.nobody().get(job.address() + "/result").statusCode()).isEqualTo(401);
    }

    @Test
    void aJobThatWasCancelledHasNoResult() throws SQLException {
        var job = unfinished();

        person.asks().post(API + "/jobs/{id}/cancel", job).then().statusCode(200);

        assertThat(person.asks().get(API + "/jobs/{id}", job).<String>path("state"))
                .isEqualTo("CANCELLED");
        var answer = person.asks().get(API + "/jobs/{id}/result", job);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("job-without-result");
    }

    @Test
    void aFileIsThereForSevenDaysAndNotLonger() throws SQLException {
        var job = export("CSV");
        job.result();

        ended(job, "6 days 23 hours");
        assertThat(person.asks().get(job.address() + "/result").statusCode()).isEqualTo(200);
        ended(job, "7 days 1 minute");
        assertThat(person.asks().get(job.address() + "/result").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyHasMoreThanFiveAtATime() throws SQLException {
        for (int i = 0; i < 5; i++) {
            unfinished();
        }

        var answer = person.asks().body(Map.of("format", "CSV")).post(EXPORTS);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("too-many-jobs");
        assertThat(answer.<Integer>path("params.max")).isEqualTo(5);
    }

    @Test
    void whatIsKeptForOneIsAGigabyteAtMost() throws SQLException {
        export("CSV").result();
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update job set file_bytes = 1024 * 1024 * 1024 where owner = ?")) {
            update.setString(1, person.id().toString());
            update.executeUpdate();
        }

        var answer = person.asks().body(Map.of("format", "CSV")).post(EXPORTS);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("code")).isEqualTo("too-much-kept");
        assertThat(somebody().asks().body(Map.of("format", "CSV")).post(EXPORTS).statusCode())
                .isEqualTo(202);
    }

    @Test
    void whoeverStartsManyAtOnceHasNoMoreThanFiveEither() throws Exception {
        for (int i = 0; i < 4; i++) {
            unfinished();
        }
        var answers = new ArrayList<Future<Integer>>();
        try (var steps = database.getConnection();
                var starts = database.getConnection();
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            // None of them gets on, so none makes room for another.
            hold(steps, "job_part");
            hold(starts, "job");
            for (int i = 0; i < 8; i++) {
                answers.add(hands.submit(() -> person.asks()
                        .body(Map.of("format", "CSV"))
                        .post(EXPORTS)
                        .statusCode()));
            }
            await().until(() -> waiting() >= 8);
            starts.rollback();
            for (var answer : answers) {
                answer.get();
            }
            steps.rollback();
        }

        assertThat(answers.stream().map(Future::resultNow))
                .containsExactlyInAnyOrder(202, 409, 409, 409, 409, 409, 409, 409);
    }

    private static void hold(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
    }

    /** How many sessions wait for a lock. */
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Job export(String format) {
        return Job.askedFor(person::asks, EXPORTS, Map.of("format", format, "name", unlike));
    }

    private static UUID registered(String name, List<Map<String, String>> identifiers) {
        return created(
                As.admin(),
                "/organisations",
                Map.of(
                        "name", name,
                        "role", "VOLUNTARY_ORGANISATION",
                        "from", "2020-02-01",
                        "postcode", "EX2 4QD",
                        "identifiers", identifiers));
    }

    /** A job of the person that no replica was told of. */
    private UUID unfinished() throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into job (id, kind, owner, params, state, created_at)
                        values (?, 'organisations-export', ?, '{"format":"CSV","day":"2026-01-01"}', 'WAITING', now())""")) {
            insert.setObject(1, id);
            insert.setString(2, person.id().toString());
            insert.executeUpdate();
        }
        return id;
    }

    private void ended(Job job, String ago) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update job set finished_at = now() - cast(? as interval) where id = cast(? as uuid)")) {
            update.setString(1, ago);
            update.setString(2, job.address().replaceFirst(".*/", ""));
            update.executeUpdate();
        }
    }
}

package uk.commonthread.widgets.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.TestAppointments;
import uk.commonthread.widgets.ballot.Entries;

@ServiceTest
class AuditExportTest {
    private static final String EXPORT = "/api/widgets/v1/audit-entries/export";
    private static final String HEAD =
            "id,at,kind,recordId,version,verb,personId,standing,appointmentId,function,bodyId,member,"
                    + "shown,before,after";

    private final UUID maker = UUID.randomUUID();

    @Inject
    Entries entries;

    @Inject
    TestAppointments appointments;

    /** More than are read at a time. */
    @Test
    void allEntriesOfABodyAreThereOnceTheLatestFirst() throws SQLException {
        var body = bodyOfMine();
        make(body, UUID.randomUUID(), 1_203, "{\"name\":{\"after\":\"Anvil\"}}");
        make(UUID.randomUUID(), UUID.randomUUID(), 5, "{}");

        var answer = asked(As.person(maker, "Mary Maker"), body, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit-entries.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var rows = rows(answer);
        assertThat(rows.getFirst()).isEqualTo("\uFEFF" + HEAD);
        var versions = rows.stream().skip(1).map(row -> row.split(",", -1)[4]).toList();
        assertThat(versions)
                .hasSize(1_203)
                .doesNotHaveDuplicates()
                .startsWith("1203", "1202")
                .endsWith("2", "1");
    }

    @Test
    void eachMemberThatChangedIsARowAndNoneIsAFormula() throws SQLException {
        var body = bodyOfMine();
        var record = UUID.randomUUID();
        make(body, record, 1, """
                {"motion":{"before":"Yes, \\"indeed\\"","after":"=1+1"},"vote":{"after":{"withheld":"voted"}},"who":{"after":{"digest":"ab12"}}}""");

        assertThat(rows(asked(As.person(maker, "Mary Maker"), null, record)))
                .hasSize(4)
                .anyMatch(row -> row.endsWith(",motion,CLEAR,\"Yes, \"\"indeed\"\"\",'=1+1"))
                .anyMatch(row -> row.endsWith(",vote,WITHHELD,,voted"))
                .anyMatch(row -> row.endsWith(",who,DIGEST,,ab12"));
    }

    @Test
    void anEntryInWhichNoMemberChangedIsARowToo() throws SQLException {
        var record = UUID.randomUUID();
        make(bodyOfMine(), record, 1, "{}");

        assertThat(rows(asked(As.admin(), null, record)))
                .hasSize(2)
                .last()
                .asString()
                .endsWith(",,,,");
    }

    @Test
    void whoMayNotReadTheListGetsNoFile() throws SQLException {
        var theirs = UUID.randomUUID();
        var record = UUID.randomUUID();
        make(theirs, record, 1, "{}");
        bodyOfMine();
        var secretary = As.person(maker, "Mary Maker");

        assertThat(asked(As.nobody(), theirs, null).statusCode()).isEqualTo(401);
        assertThat(asked(As.stranger(), theirs, null).statusCode()).isEqualTo(403);
        assertThat(asked(As.stranger(), null, null).statusCode()).isEqualTo(403);
        assertThat(asked(secretary, theirs, null).statusCode()).isEqualTo(403);
        assertThat(rows(asked(As.person(maker, "Mary Maker"), null, record))).containsExactly("\uFEFF" + HEAD);
    }

    private UUID bodyOfMine() {
        var body = UUID.randomUUID();
        appointments.maker(maker, body, LocalDate.of(2020, 1, 1), null);
        return body;
    }

    /** As the audit writes them, in many. */
    private void make(UUID body, UUID record, int number, String changes) throws SQLException {
        entries.run("""
                with entry as (
                    insert into audit_entry (id, at, kind, record_id, version, verb, standing, bodies, changes)
                    select uuidv7(make_interval(secs => n)), now(), 'widgets.thing', '%s', n, 'updated', 'SERVICE', array['%s'::uuid], '%s'
                    from generate_series(1, %d) as n
                    returning id, bodies),
                pending as (insert into audit_pending (entry_id) select id from entry)
                insert into audit_entry_body (body_id, entry_id) select unnest(bodies), id from entry""".formatted(record, body, changes, number));
    }

    private static Response asked(RequestSpecification by, @Nullable UUID body, @Nullable UUID record) {
        if (body != null) {
            by.queryParam("partnershipId", body);
        }
        if (record != null) {
            by.queryParam("recordId", record);
        }
        return by.get(EXPORT);
    }

    private static List<String> rows(Response answer) {
        return answer.then().extract().asString().lines().toList();
    }
}

package uk.commonthread.widgets.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.TestAppointments;

@ServiceTest
class AuditTest {
    private static final String WIDGETS = "/api/widgets/v1/widgets";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Ballots ballots;

    @Inject
    Entries entries;

    @Inject
    Audit audit;

    @Inject
    TestAppointments appointments;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void aChangeIsToldWithTheAppointmentThatItWasDoneUnder() {
        var person = UUID.randomUUID();
        var body = UUID.randomUUID();
        var appointment = appointments.maker(person, body, LONG_AGO, null);
        UUID id = UUID.fromString(As.person(person, "Mo Maker")
                .body(Map.of("name", "Cog", "bodyId", body))
                .post(WIDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        As.person(person, "Mo Maker")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Gear", "bodyId", body))
                .put(WIDGETS + "/{id}", id)
                .then()
                .statusCode(200);
        var told = entries.of(id);
        assertThat(told).extracting(entry -> entry.get("verb")).containsExactly("created", "updated");
        assertThat(told.getLast())
                .containsEntry("kind", "widgets.widget")
                .containsEntry("version", "1")
                .containsEntry("person_id", person.toString())
                .containsEntry("standing", "APPOINTMENT")
                .containsEntry("appointment_id", appointment.toString())
                .containsEntry("function", "MAKER")
                .containsEntry("body_id", body.toString())
                .containsEntry("bodies", "{" + body + "}")
                .containsEntry("changes", "{\"name\":{\"before\":\"Cog\",\"after\":\"Gear\"}}");
    }

    @Test
    void anAdministratorActsAsSuch() {
        UUID id = UUID.fromString(As.admin()
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID()))
                .post(WIDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        assertThat(entries.of(id).getFirst())
                .containsEntry("standing", "PLATFORM_ADMIN")
                .containsEntry("appointment_id", null);
    }

    @Test
    void whatTheServiceDoesByItselfNobodyDid() {
        assertThat(entries.of(cast("yes")).getFirst())
                .containsEntry("standing", "SERVICE")
                .containsEntry("person_id", null);
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        var body = UUID.randomUUID();
        assertThatThrownBy(() -> ballots.castAndFail(body)).isInstanceOf(IllegalStateException.class);
        assertThat(entries.query("select 1 from audit_entry where bodies @> array[cast('" + body + "' as uuid)]"))
                .isEmpty();
    }

    @Test
    void twoChangesInOneTransactionAreOneEntry() {
        var id = cast("yes");
        ballots.castTwice(id, "first", "second");
        assertThat(entries.of(id)).hasSize(2);
        assertThat(entries.of(id).getLast().get("changes")).contains("\"mark\":{\"after\":\"second\"}");
    }

    @Test
    void collectionsAreToldAsTheyWereAndAre() {
        var id = ballots.cast(UUID.randomUUID(), UUID.randomUUID(), "Vic Voter", "yes", Set.of("white", "blue"));
        ballots.castAgain(id, "yes", null, Set.of("red", "blue"), null);
        assertThat(entries.of(id).getLast().get("changes"))
                .isEqualTo("{\"papers\":{\"before\":[\"blue\",\"white\"],\"after\":[\"blue\",\"red\"]}}");
    }

    @Test
    void whatIsGoneIsToldToo() {
        var id = cast("yes");
        ballots.withdraw(id);
        assertThat(entries.of(id).getLast()).containsEntry("verb", "deleted");
    }

    @Test
    void personalMembersEnterAsDigestsAndASecretAsAWord() {
        var id = cast("yes");
        ballots.castAgain(id, "no", "My neighbour has cancer", Set.of(), null);
        assertThat(entries.of(id).toString())
                .doesNotContain("Vic Voter", "cancer", "yes", "\"no\"")
                .contains("\"vote\":{\"after\":{\"withheld\":\"voted\"}}")
                .containsPattern("\"voterName\":\\{\"after\":\\{\"digest\":\"[0-9a-f]{64}\"}}")
                .containsPattern("\"remark\":\\{\"after\":\\{\"digest\":\"[0-9a-f]{64}\"}}");
    }

    @Test
    void oneNameOfOnePersonIsOneDigestUntilThePersonIsForgotten() {
        var voter = UUID.randomUUID();
        var first = digestOfName(voter);
        assertThat(digestOfName(voter)).isEqualTo(first);
        assertThat(digestOfName(UUID.randomUUID())).isNotEqualTo(first);
        audit.forget(voter);
        assertThat(entries.query("select 1 from audit_salt where subject_id = '" + voter + "'"))
                .isEmpty();
        assertThat(digestOfName(voter)).isNotEqualTo(first);
        entries.awaitChained();
        assertThat(verify().statusCode()).isEqualTo(200);
    }

    @Test
    void manyWritersAreChainedWithoutAGap() throws Exception {
        var bodies = IntStream.range(0, 8).mapToObj(_ -> UUID.randomUUID()).toList();
        try (var writers = Executors.newFixedThreadPool(bodies.size())) {
            for (var body : bodies) {
                writers.submit(() -> IntStream.range(0, 25)
                        .forEach(_ -> ballots.cast(body, UUID.randomUUID(), "Vic Voter", "yes", Set.of())));
            }
        }
        entries.awaitChained();
        assertThat(entries.query("""
                select count(*) as entries, count(c.number) as chained from audit_entry e
                left join audit_chain c on c.entry_id = e.id
                where e.bodies && array[%s]""".formatted(String.join(
                        ",",
                        bodies.stream().map("cast('%s' as uuid)"::formatted).toList()))))
                .containsExactly(Map.of("entries", "200", "chained", "200"));
        assertThat(verify().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set verb = 'updated'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_entry_body",
                "update audit_chain set number = number + 1"
            })
    void noEntryIsEverChanged(String sql) {
        assertThatThrownBy(() -> entries.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> entries.runAsAdministrator(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("What is in the audit stays as it is");
    }

    @Test
    void theServicesRoleMayInsertAndReadEntriesAndNoMore() {
        assertThat(entries.query("""
                select distinct c.relname as table, a.privilege_type as may
                from pg_class c, aclexplode(c.relacl) a
                where c.relname in ('audit_entry', 'audit_entry_body', 'audit_chain')
                  and a.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')""")).isEmpty();
        assertThat(entries.query("select relacl from pg_class where relname = 'audit_entry'"))
                .extracting(row -> row.get("relacl"))
                .doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb = 'closed'",
                "person_id = gen_random_uuid()",
                "at = at + interval '1 microsecond'",
                "changes = '{}'",
                "function = 'MAKER'",
                "bodies = '{}'"
            })
    void anEntryThatWasAlteredIsNamed(String altered) throws SQLException {
        var id = cast("yes");
        entries.awaitChained();
        var entry = entries.of(id).getFirst();
        entries.tamper("create table kept as select * from audit_entry where record_id = '" + id + "'");
        try {
            entries.tamper("update audit_entry set " + altered + " where record_id = '" + id + "'");
            assertThat(verify().statusCode()).isEqualTo(409);
            assertThat(verify().<String>path("says"))
                    .startsWith("Something is not as it was written: entry ")
                    .contains(entry.get("id"), "widgets.ballot " + id);
        } finally {
            entries.tamper("delete from audit_entry where record_id = '" + id + "'");
            entries.tamper("insert into audit_entry select * from kept");
            entries.tamper("drop table kept");
        }
        assertThat(verify().statusCode()).isEqualTo(200);
    }

    @Test
    void aLastEntryThatIsGoneIsMissed() throws SQLException {
        cast("yes");
        entries.awaitChained();
        var last = number();
        entries.tamper("create table kept as select e.* from audit_entry e join audit_chain c on c.entry_id = e.id"
                + " where c.number = " + last);
        entries.tamper("create table kept_link as select * from audit_chain where number = " + last);
        try {
            entries.tamper("delete from audit_chain where number = " + last);
            entries.tamper("delete from audit_entry where id = (select id from kept)");
            assertThat(verify().<String>path("says")).isEqualTo("Entry " + last + " is gone");
        } finally {
            entries.tamper("insert into audit_entry select * from kept");
            entries.tamper("insert into audit_chain select * from kept_link");
            entries.tamper("drop table kept");
            entries.tamper("drop table kept_link");
        }
    }

    /** Whoever can change everything in the database cannot change what was kept elsewhere. */
    @Test
    void aChainThatWasWrittenAnewIsNotTheOneThatWasKept() {
        cast("yes");
        entries.awaitChained();
        var kept = verify();
        String hash = kept.path("hash");
        assertThat(verify("?number=" + number() + "&hash=" + hash).statusCode()).isEqualTo(200);
        assertThat(verify("?number=" + number() + "&hash="
                                + hash.replace(hash.charAt(0), hash.charAt(0) == '0' ? '1' : '0'))
                        .<String>path("says"))
                .startsWith("The chain was written anew");
        assertThat(verify("?number=" + (number() + 1000) + "&hash=" + hash).<String>path("says"))
                .endsWith("are gone");
    }

    @Test
    void whatWasWrittenPastTheChainIsFound() throws SQLException {
        var id = UUID.randomUUID();
        entries.awaitChained();
        entries.run("""
                insert into audit_entry (id, at, kind, record_id, version, verb, standing, bodies, changes)
                values ('%s', now(), 'widgets.ballot', '%s', 0, 'created', 'SERVICE', '{}', '{}')""".formatted(id, id));
        try {
            assertThat(verify().<String>path("says"))
                    .startsWith("Something was written past the chain")
                    .contains(id.toString());
        } finally {
            entries.tamper("delete from audit_entry where id = '" + id + "'");
        }
    }

    private UUID cast(String vote) {
        return ballots.cast(UUID.randomUUID(), UUID.randomUUID(), "Vic Voter", vote, Set.of());
    }

    private String digestOfName(UUID voter) {
        var id = ballots.cast(UUID.randomUUID(), voter, "Vic Voter", "yes", Set.of());
        return entries.of(id).getFirst().get("changes").replaceAll(".*\"voterName\":\\{\"after\":(\\{[^}]*}).*", "$1");
    }

    private int number() {
        return Integer.parseInt(
                entries.query("select number from audit_head").getFirst().get("number"));
    }

    private Response verify() {
        return verify("");
    }

    private Response verify(String query) {
        return RestAssured.given().post(management.resolve("/audit/verify" + query));
    }
}

package uk.commonthread.partners.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;

/** What becomes of the names that memberships and appointments had themselves. */
@ServiceTest
class PersonMigrationTest {
    private static final String BEFORE = "202611280114?";
    private static final String SALLY = "0199aaaa-0000-7000-8000-000000000001";

    private String name;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private String oldUrl;
    private Connection old;

    @BeforeEach
    void aDatabaseFromBefore() throws SQLException {
        name = "old_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name);
        oldUrl = url.replaceFirst("/[a-z]+$", "/" + name);
        migrate(BEFORE);
        old = DriverManager.getConnection(oldUrl, "postgres", "postgres");
        sql(
                "insert into organisation (id, version, opened_on) values (%s, 0, '2023-04-01'), (%s, 0, '2023-04-01')",
                1, 2);
        sql("""
                insert into partnership (id, version, slug, kind, regime, tier, valid_from)
                values (%s, 0, 'one', 'PROGRAMME', 'NON_STATUTORY', 'PLACE', '2023-04-01'),
                       (%s, 0, 'two', 'PROGRAMME', 'NON_STATUTORY', 'PLACE', '2023-04-01')""", 11, 12);
        sql("""
                insert into seat (id, version, partnership_id, category, voting_right, min_holders, max_holders, valid_from)
                values (%s, 0, %s, 'One', 'VOTING', 0, 9, '2023-04-01'), (%s, 0, %s, 'Two', 'VOTING', 0, 9, '2023-04-01')""", 21, 11, 22, 12);
    }

    @AfterEach
    void gone() throws SQLException {
        old.close();
        execute("drop database " + name);
    }

    @Test
    void appointmentsOfOneSubjectAreOnePersonsUnderTheirLatestName() throws SQLException {
        appointment(31, SALLY, "Sally  Ahmad", 11, "SECRETARIAT");
        appointment(32, SALLY, "Sally Ahmed", 12, "ANALYST");
        appointment(33, "0199aaaa-0000-7000-8000-000000000002", "Sally Ahmed", 12, "ANALYST");

        migrate("latest");

        assertThat(rows("select name, subject, mail, agreed_to_be_named from person order by subject"))
                .containsExactly(
                        "Sally Ahmed " + SALLY + " null f", "Sally Ahmed 0199aaaa-0000-7000-8000-000000000002 null f");
        assertThat(rows("select a.id, p.subject from appointment a join person p on p.id = a.person_id order by a.id"))
                .containsExactly(
                        id(31) + " " + SALLY, id(32) + " " + SALLY, id(33) + " 0199aaaa-0000-7000-8000-000000000002");
    }

    @Test
    void oneNameInOnePartnershipForOneOrganisationIsOnePerson() throws SQLException {
        membership(41, 21, 11, "ann other", 1, "2023-04-01", "2024-03-31");
        membership(42, 21, 11, "Ann Other", 1, "2024-04-01", null);
        membership(43, 21, 11, "Ann Other", 2, "2024-04-01", null);
        membership(44, 22, 12, "Ann Other", 1, "2024-04-01", null);
        appointment(31, SALLY, "Ann Other", 11, "SECRETARIAT");

        migrate("latest");

        assertThat(rows("select name, subject from person where subject is null"))
                .containsExactly("Ann Other null", "Ann Other null", "Ann Other null");
        assertThat(rows("select count(distinct person_id) from membership where id in (%s, %s)"
                        .formatted(q(41), q(42))))
                .containsExactly("1");
        assertThat(rows("select count(distinct person_id) from membership")).containsExactly("3");
    }

    @Test
    void nobodyHoldsASeatTwiceAtOnceAfterwardsEither() throws SQLException {
        membership(41, 21, 11, "Ann Other", 1, "2023-04-01", null);
        migrate("latest");

        assertThatThrownBy(() -> sql("""
                        insert into membership (id, version, seat_id, partnership_id, person_id, on_behalf_of_organisation_id,
                            role, valid_from)
                        select %s, 0, seat_id, partnership_id, person_id, on_behalf_of_organisation_id, 'CHAIR', '2024-01-01'
                        from membership""", 42)).hasMessageContaining("ex_membership_at_once");
    }

    private void appointment(int id, String subject, String name, int partnership, String function)
            throws SQLException {
        sql("""
                insert into appointment (id, version, person_id, person_name, partnership_id, function, valid_from)
                values (%s, 0, '{subject}', '{name}', %s, '{function}', '2023-04-01')""".replace("{subject}", subject).replace("{name}", name).replace("{function}", function), id, partnership);
    }

    private void membership(int id, int seat, int partnership, String name, int organisation, String from, String to)
            throws SQLException {
        sql(
                """
                insert into membership (id, version, seat_id, partnership_id, person_name, on_behalf_of_organisation_id, role,
                    valid_from, valid_to)
                values (%s, 0, %s, %s, '{name}', %s, 'MEMBER', '{from}', {to})""".replace("{name}", name)
                        .replace("{from}", from)
                        .replace("{to}", to == null ? "null" : "'" + to + "'"),
                id,
                seat,
                partnership,
                organisation);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(oldUrl, "postgres", "postgres")
                .locations("db/kit", "db/rule", "db/migration")
                .placeholders(Map.of("service-role", "service"))
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = TestDatabase.asAdministrator();
                var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    /** With the ids of these numbers in the places of {@code %s}. */
    private void sql(String statement, int... numbers) throws SQLException {
        var ids = Arrays.stream(numbers).mapToObj(PersonMigrationTest::q).toArray();
        try (var sent = old.createStatement()) {
            sent.execute(statement.formatted(ids));
        }
    }

    private List<String> rows(String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var sent = old.createStatement();
                var found = sent.executeQuery(query)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private static String q(int number) {
        return "'" + id(number) + "'";
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }
}

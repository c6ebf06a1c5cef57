package uk.commonthread.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.partnership;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** How the database goes about the lists once the register is large: by an index, never by reading it all. */
@ServiceTest
class ListQueriesTest {
    private static boolean filled;

    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Inject
    EntityManager em;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void aLargeRegister() {
        if (filled) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            for (var statement : FILL.split(";")) {
                em.createNativeQuery(statement).executeUpdate();
            }
        });
        filled = true;
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, '/organisations', 'ROW(folded, organisation_id) >'",
        "organisation, '/organisations?asOf=2026-01-01', 'ROW(folded, organisation_id) >'",
        "organisation, '/organisations?name=many+77', 'folded ~~'",
        "organisation, '/organisations?scheme=GB-EDU&identifier=MANY77', 'identifier ='",
        "partnership, '/partnerships', 'ROW(folded, partnership_id) >'",
        "partnership, '/partnerships?name=many+77', 'folded ~~'",
        "partnership, '/partnerships?slug=many-77', 'slug ='",
        "area, '/areas', 'ROW(folded, area_id) >'",
        "area, '/areas?name=many+77', 'folded ~~'",
        "area, '/areas?scheme=LOCAL&code=MANY77', 'code ='",
        "seat, /partnerships/{partnership}/seats, partnership_id =",
        "membership, /memberships, id >",
        "membership, /memberships?partnershipId={partnership}, partnership_id =",
        "membership, /memberships?organisationId={partnership}, on_behalf_of_organisation_id =",
        "appointment, /appointments, id >",
        "appointment, /appointments?partnershipId={partnership}, partnership_id =",
        "appointment, /appointments/mine, person_id =",
    })
    void aListFindsItsRowsInAnIndex(String table, String path, String condition) throws SQLException {
        var partnership = partnership();
        sql.forget();

        As.admin()
                .get(API + path.replace("{partnership}", partnership.toString()))
                .then()
                .statusCode(200);

        assertThat(plan(sql.pagesOf(table).getLast()))
                .containsPattern("Index Cond: .*" + Pattern.quote(condition))
                .doesNotContain("Seq Scan");
    }

    /** The plan that serves whatever values the parameters have. */
    private String plan(String query) throws SQLException {
        var numbered = new StringBuilder();
        var parameters = 0;
        for (var part : query.split("\\?", -1)) {
            numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
            parameters++;
        }
        var values = String.join(", ", Collections.nCopies(parameters - 1, "null"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare listing as " + numbered);
            try (var rows = statement.executeQuery("explain execute listing(" + values + ")")) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            } finally {
                statement.execute("deallocate listing");
                statement.execute("reset plan_cache_mode");
            }
        }
    }

    /** A few thousand of each, in one transaction; the ids are UUIDv7 as Hibernate's are. */
    private static final String FILL = """
            insert into organisation (id, version, opened_on)
                select uuidv7(), 0, date '2023-04-01' from generate_series(1, 20000) i;
            insert into organisation_name (organisation_id, name, valid_from)
                select id, 'Many ' || row_number() over (order by id), date '0001-01-01' from organisation o
                where not exists (select from organisation_name where organisation_id = o.id);
            insert into organisation_identifier (organisation_id, scheme, identifier, verified, source, recorded_on)
                select organisation_id, 'GB-EDU', upper(replace(name, ' ', '')), false, 'test', date '2023-04-01'
                from organisation_name where name like 'Many %';
            insert into area (id, version, scheme, code, kind, vintage, valid_from)
                select uuidv7(), 0, 'LOCAL', 'MANY' || i, 'OTHER', '2023', date '2023-04-01'
                from generate_series(1, 5000) i;
            insert into area_name (area_id, name, valid_from)
                select id, 'Many ' || code, date '0001-01-01' from area where code like 'MANY%';
            insert into partnership (id, version, slug, kind, regime, tier, valid_from)
                select uuidv7(), 0, 'many-' || i, 'PROGRAMME', 'NON_STATUTORY', 'PLACE', date '2023-04-01'
                from generate_series(1, 5000) i;
            insert into partnership_name (partnership_id, name, valid_from)
                select id, slug, date '0001-01-01' from partnership where slug like 'many-%';
            insert into seat (id, version, partnership_id, category, voting_right, min_holders, max_holders, valid_from)
                select uuidv7(), 0, id, 'Many', 'VOTING', 0, 1, valid_from from partnership where slug like 'many-%';
            insert into membership (id, version, seat_id, partnership_id, person_name, on_behalf_of_organisation_id, role,
                    valid_from)
                select uuidv7(), 0, s.id, s.partnership_id, 'Many', o.id, 'MEMBER', s.valid_from
                from (select *, row_number() over () as n from seat where category = 'Many') s
                join (select organisation_id as id, row_number() over () as n from organisation_name where name like 'Many %') o
                    using (n);
            insert into appointment (id, version, person_id, person_name, partnership_id, function, valid_from)
                select uuidv7(), 0, gen_random_uuid(), 'Many', id, 'MEMBER', valid_from
                from partnership where slug like 'many-%';
            analyze""";
}

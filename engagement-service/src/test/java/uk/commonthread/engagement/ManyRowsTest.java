package uk.commonthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static uk.commonthread.engagement.Given.API;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.RowsRead;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;

/** An engagement that a whole town answered: enough rows that a query without its index is noticed. */
@ServiceTest
class ManyRowsTest {
    private static final int RESPONSES = 50_000;

    // One of many, with what hangs on it.
    private static final long FEW = 30;

    @Inject
    AgroalDataSource database;

    @Inject
    RowsRead rows;

    @Test
    void aTownsAnswersAreFoundOneByOneAndCountedInOneReading() throws SQLException {
        var open = Given.open();
        var code = Given.answered(open, 0, "I was first");
        var theme = Given.theme(open, "Buses");
        answeredByATown(open, theme.toString());

        var receipt = rows.by(
                () -> As.nobody().get(API + "/receipts/{code}", code).then().statusCode(200));
        assertThat(read(receipt, "response", "contribution", "coding")).allMatch(few -> few < FEW);

        var answer = rows.by(() -> Given.answered(open, 1, "I was last"));
        assertThat(read(answer, "response", "contribution", "coding")).allMatch(few -> few < FEW);

        // Those that are coded come first, so each of them is passed by once; the answers are left alone.
        var toBeCoded = rows.by(() -> open.partnership()
                .analyst()
                .queryParam("engagementId", open.id())
                .queryParam("coded", false)
                .get(API + "/contributions")
                .then()
                .statusCode(200)
                .body("items", hasSize(25)));
        assertThat(read(toBeCoded, "contribution", "coding")).allMatch(some -> some < RESPONSES);
        assertThat(read(toBeCoded, "response")).containsExactly(0L);

        var publication = rows.by(() -> open.partnership()
                .analyst()
                .body(Map.of("themeIds", List.of(theme)))
                .post(API + "/engagements/{id}/publications", open.id())
                .then()
                .statusCode(201)
                // Two more, rounded to fives.
                .body("responses.count", is(RESPONSES))
                .body("themes[0].contributions.count", is(RESPONSES / 2)));
        // Each once; twice would be above it, also where other tests have left some.
        assertThat(read(publication, "response", "contribution", "coding")).allMatch(some -> some < RESPONSES * 3L / 2);
        assertThat(read(publication, "response")).allMatch(all -> all >= RESPONSES);
    }

    private static List<Long> read(Map<String, RowsRead.Read> read, String... tables) {
        return Stream.of(tables).map(table -> read.get(table).rows()).toList();
    }

    // Each table is analysed as it is filled: a connection keeps its plan for checking a foreign key, and one that it
    // made while the table was a page long reads the whole table for every row.
    private void answeredByATown(Given.Open open, String theme) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash, answers)
                    select '%1$s', uuidv7(), '%2$s', 1, now(), sha256(cast('%1$s' || n as bytea)),
                           jsonb_build_object('%3$s', '%4$s', '%5$s', 'PR' || n %% 9)
                    from generate_series(1, %6$d) n""".formatted(
                            open.id(),
                            open.surveyId(),
                            open.singleChoice(),
                            open.options().getFirst().getFirst(),
                            open.district(),
                            RESPONSES));
            TestDatabase.asOwner("analyze response");
            statement.execute("""
                    insert into contribution (engagement_id, id, response_id, question_id, text, received_at)
                    select engagement_id, uuidv7(), id, '%s', 'More buses please', received_at
                    from response where engagement_id = '%s' and not answers ? '%1$s'""".formatted(open.freeText(), open.id()));
            TestDatabase.asOwner("analyze contribution");
            statement.execute("""
                    insert into coding (id, version, engagement_id, contribution_id, theme_id, state, decided_by,
                                        decided_by_name, decided_at)
                    select uuidv7(), 0, engagement_id, id, '%s', 'ACCEPTED', uuidv7(), 'Ana Analyst', now()
                    from contribution where engagement_id = '%s' and text = 'More buses please'
                    order by id limit %d""".formatted(theme, open.id(), RESPONSES / 2));
            TestDatabase.asOwner("analyze coding");
        }
    }
}

package uk.commonthread.strategy.document.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;

@ServiceTest
class RichTextMigrationTest {
    private static final int MANY = 1200;

    @Test
    void draftsInPlainLinesBecomeRichTextWithTheirWordsBesideIt() throws SQLException {
        try (var connection = TestDatabase.asOwner()) {
            connection.setAutoCommit(false);
            try {
                before(connection);

                RichTextMigration.migrate(connection);

                assertThat(texts(connection))
                        .hasSize(MANY)
                        .allSatisfy(
                                text -> assertThat(RichText.sent(text.toJson())).isEqualTo(text))
                        .first()
                        .satisfies(text -> {
                            assertThat(text.plainText()).isEqualTo("Access 1\nBy 2029\nBus\nLift");
                            assertThat(text.toJson().at("/content/0/type").asText())
                                    .isEqualTo("heading");
                        });
                assertThat(count(
                                connection,
                                "select count(*) from section where plain_text = 'Access 7\nBy 2029\nBus\nLift'"))
                        .isEqualTo(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** As the table was, in a schema of its own. */
    private static void before(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema before");
            statement.execute("set local search_path to before, public");
            statement.execute("create table section (id uuid primary key, text text not null)");
            statement.execute(
                    "insert into section select uuidv7(), '## Access ' || i || e'\\nBy 2029\\n\\n- Bus\\n- Lift'"
                            + " from generate_series(1, " + MANY + ") i");
        }
    }

    private static ArrayList<RichText> texts(Connection connection) throws SQLException {
        var texts = new ArrayList<RichText>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from section order by length(plain_text), plain_text")) {
            while (rows.next()) {
                texts.add(RichText.stored(rows.getString(1)));
            }
        }
        return texts;
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

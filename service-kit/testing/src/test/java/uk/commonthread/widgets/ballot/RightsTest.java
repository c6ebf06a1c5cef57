package uk.commonthread.widgets.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;

/** What the role of a service may do in its database. */
@ServiceTest
class RightsTest {
    @Inject
    Entries database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id uuid)",
                "create temporary table mine (id uuid)",
                "create schema mine",
                "create extension hstore",
                "drop table widget",
                "truncate widget",
                "alter table widget add column more text",
                "create index ix_more on widget (id)",
                "alter table audit_entry disable trigger audit_entry_stays",
                "set session_replication_role = replica"
            })
    void theServiceChangesNoTable(String sql) {
        assertThatThrownBy(() -> database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void theServiceKnowsNothingOfTheMigrations() {
        assertThatThrownBy(() -> database.run("select 1 from flyway_schema_history"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aTableThatIsMadeLaterNeedsNoGrant() throws SQLException {
        TestDatabase.asOwner("create table later (id bigint generated always as identity, name text)");
        try {
            database.run("insert into later (name) values ('a'), ('b')");
            database.run("update later set name = 'c' where name = 'a'");
            database.run("delete from later where name = 'b'");

            assertThat(database.query("select name from later"))
                    .extracting(row -> row.get("name"))
                    .containsExactly("c");
        } finally {
            TestDatabase.asOwner("drop table later");
        }
    }
}

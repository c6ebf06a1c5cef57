package uk.commonthread.strategy.document.strategy;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;

/** Makes rich text of the drafts that were written in plain lines, with their words beside it. */
final class RichTextMigration implements JavaMigration {
    private static final int BATCH = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611280116");
    }

    @Override
    public String getDescription() {
        return "section rich text";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        migrate(context.getConnection());
    }

    static void migrate(Connection database) throws SQLException {
        try (var change = database.createStatement()) {
            change.execute("alter table section add column plain_text text");
            lift(database);
            change.execute("alter table section alter column plain_text set not null");
        }
    }

    private static void lift(Connection database) throws SQLException {
        try (var read = database.createStatement();
                var write = database.prepareStatement("update section set text = ?, plain_text = ? where id = ?")) {
            read.setFetchSize(BATCH);
            var waiting = 0;
            try (var sections = read.executeQuery("select id, text from section")) {
                while (sections.next()) {
                    var text = RichText.ofLines(sections.getString("text"));
                    write.setString(1, text.toString());
                    write.setString(2, text.plainText());
                    write.setObject(3, sections.getObject("id"));
                    write.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }
}

package uk.commonthread.kit.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Where rows lie that have come by the thousand, in the table {@code bulk_row}. They are written with COPY as they come,
 * so that as many as there are take no more memory than one. A feature then takes them over with statements of its own, some
 * thousand at a time, each with its events: {@code outbox.changed(verb, states)}.
 */
@ApplicationScoped
public class Staging {
    private static final String COPY = "copy bulk_row (batch_id, number, data, fault, made_id) from stdin";
    private static final String NOTHING = "\\N";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Staging(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps rows of a batch; tells how many.
     *
     * @param first the number of the first of them; each after it has the next
     */
    @Transactional
    public long keep(UUID batch, long first, Iterator<Row> rows) {
        try (var connection = database.getConnection();
                var out = writer(connection.unwrap(PGConnection.class))) {
            long number = first;
            while (rows.hasNext()) {
                write(out, batch, number, rows.next());
                number++;
            }
            return number - first;
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a batch that was taken over, or is not to be. */
    @Transactional
    public void forget(UUID batch) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from bulk_row where batch_id = ?")) {
            delete.setObject(1, batch);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be forgotten", e);
        }
    }

    private static Writer writer(PGConnection connection) throws SQLException {
        return new BufferedWriter(
                new OutputStreamWriter(new PGCopyOutputStream(connection, COPY), StandardCharsets.UTF_8));
    }

    private void write(Writer out, UUID batch, long number, Row row) throws IOException {
        out.write(batch.toString());
        out.write('\t');
        out.write(Long.toString(number));
        out.write('\t');
        // JSON has neither tabs nor ends of lines, but backslashes, which mean something to COPY.
        out.write(json.writeValueAsString(row.data()).replace("\\", "\\\\"));
        out.write('\t');
        out.write(row.fault() == null ? NOTHING : row.fault());
        out.write('\t');
        // The id that it is to have, given here: giving it later would write each row a second time.
        out.write(
                row.fault() == null
                        ? UuidVersion7Strategy.INSTANCE.generateUuid(null).toString()
                        : NOTHING);
        out.write('\n');
    }
}

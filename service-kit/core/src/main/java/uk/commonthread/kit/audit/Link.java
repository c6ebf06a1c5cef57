package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as it is chained: all that it says, written in one way only. */
record Link(UUID id, String kind, UUID recordId, String verb, OffsetDateTime at, String canonical) {
    static final String COLUMNS = "e.id, e.at, e.kind, e.record_id, e.version, e.verb, e.person_id, e.standing,"
            + " e.appointment_id, e.function, e.body_id, e.bodies, e.changes,"
            + " (select array_agg(b.body_id order by b.body_id) from audit_entry_body b where b.entry_id = e.id) as listed";

    static Link read(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        var written = JsonNodeFactory.instance.arrayNode();
        for (var column : new String[] {"id", "kind", "record_id", "version", "verb", "person_id", "standing"}) {
            written.add(row.getString(column));
        }
        for (var column : new String[] {"appointment_id", "function", "body_id", "changes"}) {
            written.add(row.getString(column));
        }
        written.add(at.toInstant().toString()).add(ids(row, "bodies")).add(ids(row, "listed"));
        return new Link(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("record_id", UUID.class),
                row.getString("verb"),
                at,
                written.toString());
    }

    private static String ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? "[]"
                : Arrays.toString(Arrays.stream((UUID[]) array.getArray())
                        .map(UUID::toString)
                        .sorted()
                        .toArray());
    }

    /** The hash of this entry at that place, behind a link with that hash; in hexadecimal, as all of them. */
    String hashAfter(String previous, long number) {
        try {
            var text = previous + '\n' + number + '\n' + canonical;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a sentence names it. */
    String words(long number) {
        return "entry %d (%s), which tells that %s %s was %s at %s".formatted(number, id, kind, recordId, verb, at);
    }

    static @Nullable Link readIfThere(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class) == null ? null : read(row);
    }
}

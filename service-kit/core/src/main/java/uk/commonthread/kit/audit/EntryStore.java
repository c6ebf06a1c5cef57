package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import uk.commonthread.kit.identity.Authority;
import uk.commonthread.kit.identity.Caller;

/** Writes entries. Nothing ever changes or deletes one; that it waits to be chained stands in a table beside it. */
@Singleton
class EntryStore {
    private static final String INSERT = """
            with entry as (
                insert into audit_entry (id, at, kind, record_id, version, verb, person_id, standing, appointment_id,
                    function, body_id, bodies, changes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning id, bodies),
            pending as (insert into audit_pending (entry_id) select id from entry)
            insert into audit_entry_body (body_id, entry_id) select unnest(bodies), id from entry""";

    private static final String INSERT_MADE = """
            with entry as (
                insert into audit_entry (id, at, kind, record_id, version, verb, person_id, standing, appointment_id,
                    function, body_id, bodies, changes)
                select id, ?, ?, record_id, 0, 'created', ?, ?, ?, ?, ?, '{}', changes
                from unnest(?::uuid[], ?::uuid[], ?::text[]) with ordinality as made (id, record_id, changes, place)
                order by place
                returning id)
            insert into audit_pending (entry_id) select id from entry""";

    private final Caller caller;
    private final Clock clock;
    private final Salts salts;

    EntryStore(Caller caller, Clock clock, Salts salts) {
        this.caller = caller;
        this.clock = clock;
        this.salts = salts;
    }

    void insert(
            Connection connection,
            String kind,
            UUID recordId,
            Set<UUID> bodies,
            int version,
            String verb,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after)
            throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            set(statement, authority(bodies), kind, recordId, bodies, version, verb);
            statement.setString(13, changes(connection, before, after));
            statement.executeUpdate();
        }
    }

    /** Of many that were made at once, and belong to no body. */
    void insertMade(Connection connection, String kind, Map<UUID, Map<String, JsonNode>> made) throws SQLException {
        var by = authority(Set.of());
        var appointment = by.appointment();
        var changes = new ArrayList<String>();
        for (var members : made.values()) {
            changes.add(changes(connection, Map.of(), members));
        }
        try (var statement = connection.prepareStatement(INSERT_MADE)) {
            statement.setObject(1, now());
            statement.setString(2, kind);
            statement.setObject(3, by.personId());
            statement.setString(4, by.standing().name());
            statement.setObject(5, appointment == null ? null : appointment.id());
            statement.setString(6, appointment == null ? null : appointment.function());
            statement.setObject(7, appointment == null ? null : appointment.bodyId());
            statement.setArray(
                    8,
                    connection.createArrayOf(
                            "uuid", made.keySet().stream().map(_ -> newId()).toArray()));
            statement.setArray(9, connection.createArrayOf("uuid", made.keySet().toArray()));
            statement.setArray(10, connection.createArrayOf("text", changes.toArray()));
            statement.executeUpdate();
        }
    }

    private void set(
            PreparedStatement statement,
            Authority by,
            String kind,
            UUID recordId,
            Set<UUID> bodies,
            int version,
            String verb)
            throws SQLException {
        var appointment = by.appointment();
        statement.setObject(1, newId());
        statement.setObject(2, now());
        statement.setString(3, kind);
        statement.setObject(4, recordId);
        statement.setInt(5, version);
        statement.setString(6, verb);
        statement.setObject(7, by.personId());
        statement.setString(8, by.standing().name());
        statement.setObject(9, appointment == null ? null : appointment.id());
        statement.setString(10, appointment == null ? null : appointment.function());
        statement.setObject(11, appointment == null ? null : appointment.bodyId());
        statement.setArray(12, statement.getConnection().createArrayOf("uuid", bodies.toArray()));
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The members that differ, in the order of their names: text, so that what is hashed is what was written. */
    private String changes(Connection connection, Map<String, JsonNode> before, Map<String, JsonNode> after)
            throws SQLException {
        var changes = JsonNodeFactory.instance.objectNode();
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            var was = before.get(name);
            var is = after.get(name);
            if (was != null && was.equals(is)) {
                continue;
            }
            var change = changes.putObject(name);
            if (was != null) {
                change.set("before", salts.digested(connection, was));
            }
            if (is != null) {
                change.set("after", salts.digested(connection, is));
            }
        }
        return changes.toString();
    }

    private Authority authority(Set<UUID> bodies) {
        return Arc.container().requestContext().isActive() ? caller.authority(bodies) : Authority.SERVICES_OWN;
    }
}

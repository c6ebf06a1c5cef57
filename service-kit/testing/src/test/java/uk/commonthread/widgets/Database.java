package uk.commonthread.widgets;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The database as a bad day finds it: beside the service, not through it. */
@Singleton
public class Database {
    private final AgroalDataSource database;

    Database(AgroalDataSource database) {
        this.database = database;
    }

    /** An event in the outbox that no commit of this service has told the relay about. */
    public void insertOutboxRow(UUID eventId, String topic, String type, UUID key, String payload) {
        run("""
                insert into outbox (event_id, topic, type, message_key, payload, occurred_at)
                values (?, ?, ?, ?, ?, now())""", eventId, topic, type, key.toString(), payload);
    }

    /** As many events as a busy day leaves, taken in turns from so many aggregates. */
    public void fillOutbox(String topic, int events, int aggregates) {
        run("""
                insert into outbox (event_id, topic, type, message_key, payload, occurred_at)
                select gen_random_uuid(), ?, 'measure.event.sent.v1', 'key-' || (n % ?), repeat('x', 300), now()
                from generate_series(1, ?) as n""", topic, aggregates, events);
    }

    public void addGadget(String code) {
        run("insert into gadget (code, times) values (?, 0)", code);
    }

    /** Fails, as a rule of the database does when a row breaks it. */
    public void addGadgetTwice(String code) {
        run("insert into gadget (code, times) values (?, 0), (?, 0)", code, code);
    }

    public int timesUsed(String code) {
        return number("select coalesce((select times from gadget where code = ?), 0)", code);
    }

    /** What the replica has of it; empty where that is nothing. */
    public String sprocket(UUID id) {
        return text("select coalesce((select name from sprocket_replica where id = ?), '')", id);
    }

    /** A replica that has gone wrong: without what it should have, and with what it should not. */
    public void spoilSprockets(UUID lost, UUID stray) {
        run("delete from sprocket_replica where id = ?", lost);
        run("insert into sprocket_replica (id, version, name) values (?, 99, 'Stray')", stray);
    }

    public int rowsInInbox(String eventId) {
        return number("select count(*) from inbox where event_id = ?", eventId);
    }

    public int outboxDepth() {
        return number("select count(*) from outbox");
    }

    public List<String> requestAndTrace(String code) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select request, trace from gadget where code = ?")) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return List.of(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds the gadget's row until the connection is closed. */
    public Connection lockGadget(String code) {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select 1 from gadget where code = ? for update")) {
                statement.setString(1, code);
                statement.executeQuery();
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replays dead letters as far as others can tell, until the connection is closed. */
    public Connection replayElsewhere() {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(7310442916)");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(String query, Object... parameters) {
        return Integer.parseInt(text(query, parameters));
    }

    private String text(String query, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String update, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(update)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

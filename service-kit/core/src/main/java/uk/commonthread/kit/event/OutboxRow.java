package uk.commonthread.kit.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits for the relay. {@code seq} gives the order, {@code eventId} is what consumers deduplicate on. */
record OutboxRow(
        long seq,
        UUID eventId,
        String topic,
        String type,
        String key,
        String payload,
        Instant occurredAt,
        @Nullable String requestId,
        @Nullable String traceParent) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("message_key"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("request_id"),
                row.getString("trace_parent"));
    }
}

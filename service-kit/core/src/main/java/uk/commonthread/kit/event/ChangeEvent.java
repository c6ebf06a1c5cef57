package uk.commonthread.kit.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change as a CloudEvent in JSON.
 *
 * @param subject of what it tells
 * @param sequence its number among this service's changes: what to send as {@code after} for those behind it
 * @param data the state, as the schema of its type has it
 */
@Schema(name = "ChangeEvent")
public record ChangeEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        Map<String, @Nullable Object> data) {}

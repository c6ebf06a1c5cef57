package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction made of one entity.
 *
 * @param before its members; null where it was not there
 * @param after its members; null where it is gone
 */
record Change(
        Object entity,
        UUID id,
        int version,
        @Nullable Map<String, JsonNode> before,
        @Nullable Map<String, JsonNode> after) {

    /** The two as one, since nobody saw what was in between. */
    Change then(Change later) {
        return new Change(later.entity, id, later.version, before, later.after);
    }

    String verb() {
        if (before == null) {
            return "created";
        }
        return after == null ? "deleted" : "updated";
    }
}

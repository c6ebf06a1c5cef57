package uk.commonthread.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Authority;

/**
 * That something was changed.
 *
 * @param kind what was changed, as {@code strategy.need}
 * @param personId who changed it; null for what the service did at its own time
 * @param appointmentId under which appointment, where it was one
 * @param bodyId where that is held
 * @param changes what differs, by member
 */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        Instant at,
        String kind,
        UUID recordId,
        int version,
        String verb,
        @Nullable UUID personId,
        Authority.Standing standing,
        @Nullable UUID appointmentId,
        @Nullable String function,
        @Nullable UUID bodyId,
        List<MemberChange> changes) {

    /**
     * A member before and after: as text, a list or an object as JSON. What tells of a person is shown as a digest, by which
     * only whether it changed can be told, and a secret as the word that is told in its place.
     *
     * @param before null where there was nothing
     * @param after null where there is nothing
     */
    @Schema(name = "MemberChange")
    public record MemberChange(
            String member,
            Shown shown,
            @Nullable String before,
            @Nullable String after) {}

    /** How a member's change is shown. */
    public enum Shown {
        CLEAR,
        DIGEST,
        WITHHELD
    }
}

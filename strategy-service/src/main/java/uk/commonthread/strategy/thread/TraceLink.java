package uk.commonthread.strategy.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.AuditedPart;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.text.Text;

/** A working link: what an editor says rests on what, why, who said so and when. */
@Entity
@AuditedPart(
        value = "reasons",
        of = {"strategy.need", "strategy.priority", "strategy.section"},
        by = "toId")
@Table(name = "trace_link")
class TraceLink {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkKind kind;

    @Column(nullable = false)
    private UUID fromId;

    @Column(nullable = false)
    private UUID toId;

    private @Nullable String because;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private UUID linkedBy;

    @Column(nullable = false)
    private Instant linkedAt;

    protected TraceLink() {}

    TraceLink(LinkKind kind, UUID to, Cause cause, int position, UUID by, Instant at) {
        this.kind = kind;
        this.fromId = cause.id();
        this.toId = to;
        this.because = checked(kind, cause.because());
        this.position = position;
        this.linkedBy = by;
        this.linkedAt = at;
    }

    /** Keeps who linked it and when, unless the reason is another one. */
    void restate(Cause cause, int newPosition, UUID by, Instant at) {
        var reason = checked(kind, cause.because());
        position = newPosition;
        if (!Objects.equals(reason, because)) {
            because = reason;
            linkedBy = by;
            linkedAt = at;
        }
    }

    private static @Nullable String checked(LinkKind kind, @Nullable String because) {
        if (kind == LinkKind.TAKEN_UP_IN && because == null) {
            return null;
        }
        var reason = because == null ? "" : because.strip();
        if (Text.length(reason) < Cause.SHORTEST_REASON) {
            throw ApiException.field(
                    "because",
                    "too-short",
                    Map.of("min", Cause.SHORTEST_REASON),
                    "Say in at least " + Cause.SHORTEST_REASON + " characters why one rests on the other");
        }
        return reason;
    }

    UUID fromId() {
        return fromId;
    }

    Reason reason() {
        return new Reason(kind, fromId, toId, because, linkedBy, linkedAt);
    }
}

package uk.commonthread.strategy.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * What a partnership sets out to do together, and why no single organisation can solve it. Rests on one need or more.
 * The public reads of it what was published, from when a published strategy takes it up, as with a need.
 */
@Entity
@Audited(value = "strategy.priority", body = "partnershipId")
@Table(name = "priority")
class Priority extends VersionedEntity {
    @Column(nullable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String statement;

    @Column(nullable = false)
    private String whyTogether;

    @Column(nullable = false)
    private Instant recordedAt;

    /** Moves with every edit, so that one of the links alone also makes a new version. */
    @Unaudited("Moves with every edit")
    @Column(nullable = false)
    private Instant changedAt;

    /** The first publication counts; it is no edit, and so makes no new version. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant publishedAt;

    protected Priority() {}

    Priority(PriorityInput input, Instant now) {
        partnershipId = input.partnershipId();
        recordedAt = now;
        update(input, now);
    }

    final void update(PriorityInput input, Instant now) {
        statement = input.statement().strip();
        whyTogether = input.whyTogether().strip();
        changedAt = now;
    }

    void publish(Instant when) {
        if (publishedAt == null) {
            publishedAt = when;
        }
    }

    /** Who may know that it is there. */
    Audience knownTo() {
        return isPublic() ? Audience.everyone() : Audience.of(Functions.STRATEGY_LEAD, partnershipId);
    }

    boolean isPublic() {
        return publishedAt != null;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    String statement() {
        return statement;
    }

    String whyTogether() {
        return whyTogether;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

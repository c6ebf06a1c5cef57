package uk.commonthread.strategy.need;

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
 * What people in a partnership's area need, with its evidence, as the partnership works on it. Once a published strategy
 * rests on it, the public reads it on the thread, in the words that were published; edits are not public before they are
 * published too.
 */
@Entity
@Audited(value = "strategy.need", body = "partnershipId")
@Table(name = "need")
class Need extends VersionedEntity {
    @Column(nullable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String statement;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private Instant recordedAt;

    /** Moves with every edit, so that one of the links alone also makes a new version. */
    @Unaudited("Moves with every edit")
    @Column(nullable = false)
    private Instant changedAt;

    /** The first publication counts; it is no edit, and so makes no new version. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant publishedAt;

    protected Need() {}

    Need(NeedInput input, Instant now) {
        partnershipId = input.partnershipId();
        recordedAt = now;
        update(input, now);
    }

    final void update(NeedInput input, Instant now) {
        statement = input.statement().strip();
        evidence = input.evidence().strip();
        source = input.source().strip();
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

    String evidence() {
        return evidence;
    }

    String source() {
        return source;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

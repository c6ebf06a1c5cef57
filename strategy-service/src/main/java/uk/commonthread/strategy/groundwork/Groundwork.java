package uk.commonthread.strategy.groundwork;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Placed;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * What a partnership's strategies rest on, as the partnership works on it. Once a published strategy rests on it, the public
 * reads it on the thread, in the words that were published; edits are not public before they are published too.
 */
@MappedSuperclass
public abstract class Groundwork extends VersionedEntity implements Placed {
    @Column(nullable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String statement;

    @Column(nullable = false)
    private Instant recordedAt;

    /** Moves with every edit, so that one of the links alone also makes a new version. */
    @Unaudited("Moves with every edit")
    @Column(nullable = false)
    private Instant changedAt;

    /** The first publication counts; it is no edit, and so makes no new version. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant publishedAt;

    protected Groundwork() {}

    protected Groundwork(UUID partnershipId, Instant now) {
        this.partnershipId = partnershipId;
        recordedAt = now;
    }

    protected final void state(String words, Instant now) {
        statement = words.strip();
        changedAt = now;
    }

    void publish(Instant when) {
        if (publishedAt == null) {
            publishedAt = when;
        }
    }

    @Override
    public Place place() {
        return new Place(
                Set.of(partnershipId),
                isPublic() ? Audience.everyone() : Audience.of(Functions.STRATEGY_LEAD, partnershipId));
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    public UUID partnershipId() {
        return partnershipId;
    }

    public String statement() {
        return statement;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}

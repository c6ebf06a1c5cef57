package uk.commonthread.engagement.engagement.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.commonthread.kit.audit.Unaudited;

/** That an engagement belongs to a partnership, for queries; it is written with the engagement. */
@Entity
@Immutable
@Unaudited("Written with the engagement")
class EngagementPartnership {
    @EmbeddedId
    private Key key;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    protected EngagementPartnership() {}

    /** @param place the first leads */
    @Embeddable
    record Key(@Column(name = "engagement_id") UUID engagementId, int place) {}

    UUID engagementId() {
        return key.engagementId();
    }

    UUID partnershipId() {
        return partnershipId;
    }
}

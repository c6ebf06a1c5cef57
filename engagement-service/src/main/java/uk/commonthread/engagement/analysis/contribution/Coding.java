package uk.commonthread.engagement.analysis.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Personal;
import uk.commonthread.kit.store.VersionedEntity;

/** That a contribution speaks of a theme, as it was decided last; {@code coding_decision} keeps every step before. */
@Entity
@Audited(value = "engagement.coding", of = "engagement.engagement", by = "engagementId")
class Coding extends VersionedEntity {
    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private UUID contributionId;

    @Column(nullable = false)
    private UUID themeId;

    @Enumerated(EnumType.STRING)
    private CodingState state;

    @Column(nullable = false)
    private UUID decidedBy;

    @Personal(of = "decidedBy")
    @Column(nullable = false)
    private String decidedByName;

    @Column(nullable = false)
    private Instant decidedAt;

    protected Coding() {}

    /** A coding that a person made: nobody needs to accept it. */
    Coding(UUID engagementId, UUID contributionId, UUID themeId, UUID by, String byName, Instant at) {
        this.engagementId = engagementId;
        this.contributionId = contributionId;
        this.themeId = themeId;
        this.state = CodingState.ACCEPTED;
        this.decidedBy = by;
        this.decidedByName = byName;
        this.decidedAt = at;
    }

    /** Whether the decision changed anything; the same one again does not. */
    boolean decide(CodingState decision, UUID by, String byName, Instant at) {
        if (state == decision) {
            return false;
        }
        state = decision;
        decidedBy = by;
        decidedByName = byName;
        decidedAt = at;
        return true;
    }

    UUID contributionId() {
        return contributionId;
    }

    UUID themeId() {
        return themeId;
    }

    CodingState state() {
        return state;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    String decidedByName() {
        return decidedByName;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}

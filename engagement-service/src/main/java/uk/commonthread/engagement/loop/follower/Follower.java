package uk.commonthread.engagement.loop.follower;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;

/** Somebody who wants to be told what comes of an engagement. The address is known here and nowhere else. */
@Entity
@Unaudited("Who wants to be told is nobody else's to know")
class Follower {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String language;

    private @Nullable Instant confirmedAt;

    protected Follower() {}

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID engagementId() {
        return engagementId;
    }

    String address() {
        return address;
    }

    String language() {
        return language;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}

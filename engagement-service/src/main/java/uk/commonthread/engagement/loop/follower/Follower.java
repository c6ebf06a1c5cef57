package uk.commonthread.engagement.loop.follower;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
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

    @Column(nullable = false)
    private Instant askedAt;

    private int mailsAsked;

    private @Nullable Instant confirmedAt;

    protected Follower() {}

    /** The address has got a mail since somebody asked; they are counted anew after so long. */
    void asked(Instant now, Duration counted) {
        if (askedAt.isBefore(now.minus(counted))) {
            askedAt = now;
            mailsAsked = 0;
        }
        mailsAsked++;
    }

    /** How many mails it has got so since then. */
    int mailsAsked(Instant since) {
        return askedAt.isAfter(since) ? mailsAsked : 0;
    }

    void confirm(Instant now) {
        mailsAsked = 0;
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

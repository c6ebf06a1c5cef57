package uk.commonthread.engagement.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/**
 * What a partnership asks people, in a set period. Once it is open its terms stand: people must be able to rely on the
 * time that they were given, so an early close needs a reason, and that reason is public.
 */
@Entity
class Engagement {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID partnershipId;

    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private String audience;

    @Column(nullable = false)
    private LocalDate opens;

    @Column(nullable = false)
    private LocalDate closes;

    private @Nullable LocalDate decisionDue;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closeReason;
    private @Nullable Instant publishedAt;

    protected Engagement() {}

    Engagement(NewEngagement request) {
        requireSoundDates(request.opens(), request.closes(), request.decisionDue());
        partnershipId = request.partnershipId();
        kind = request.kind();
        title = request.title().strip();
        purpose = request.purpose().strip();
        audience = request.audience().strip();
        opens = request.opens();
        closes = request.closes();
        decisionDue = request.decisionDue();
        status = EngagementStatus.DRAFT;
    }

    void change(EngagementChange change) {
        requireDraft();
        requireSoundDates(change.opens(), change.closes(), change.decisionDue());
        kind = change.kind();
        title = change.title().strip();
        purpose = change.purpose().strip();
        audience = change.audience().strip();
        opens = change.opens();
        closes = change.closes();
        decisionDue = change.decisionDue();
    }

    void open(Instant now, LocalDate today) {
        requireDraft();
        if (closes.isBefore(today)) {
            throw new ApiException(
                    EngagementProblem.PERIOD_OVER, "It should close on " + closes + "; set later dates, then open it");
        }
        status = EngagementStatus.OPEN;
        openedAt = now;
    }

    /** Closes it at the end of its period, or before that for a reason. */
    void close(Instant now, LocalDate today, @Nullable String reason) {
        if (status != EngagementStatus.OPEN) {
            throw new ApiException(EngagementProblem.NOT_OPEN, "Only an open engagement can be closed");
        }
        if (closesEarly(today) && (reason == null || reason.isBlank())) {
            throw ApiException.field(
                    "reason", "Enter why it closes before " + closes + "; people were told that they have until then");
        }
        status = EngagementStatus.CLOSED;
        closedAt = now;
        closeReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The closing date is the last day on which people can answer. */
    boolean closesEarly(LocalDate today) {
        return !today.isAfter(closes);
    }

    void publishedFigures(Instant now) {
        if (status == EngagementStatus.DRAFT) {
            throw new ApiException(EngagementProblem.NOT_OPEN, "Nobody has been asked yet, so there are no answers");
        }
        publishedAt = now;
    }

    private void requireDraft() {
        if (status != EngagementStatus.DRAFT) {
            throw new ApiException(EngagementProblem.NOT_DRAFT, "People rely on what it said when it opened");
        }
    }

    private static void requireSoundDates(LocalDate opens, LocalDate closes, @Nullable LocalDate decisionDue) {
        if (closes.isBefore(opens)) {
            throw ApiException.field("closes", "Enter a closing date that is not before the opening date");
        }
        // A decision that is taken while people still answer was not open to what they say.
        if (decisionDue != null && !decisionDue.isAfter(closes)) {
            throw ApiException.field("decisionDue", "Enter a decision date after the closing date");
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    EngagementKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    String audience() {
        return audience;
    }

    LocalDate opens() {
        return opens;
    }

    LocalDate closes() {
        return closes;
    }

    @Nullable
    LocalDate decisionDue() {
        return decisionDue;
    }

    EngagementStatus status() {
        return status;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closeReason() {
        return closeReason;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

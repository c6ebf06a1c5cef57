package uk.commonthread.strategy.document.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * A partnership's strategy as it is being written, beside what the public reads of it: the title and period of the
 * latest published version. Editing the draft never changes what is public.
 */
@Entity
@Audited(value = "strategy.strategy", body = "partnershipId")
@Table(name = "strategy")
class Strategy extends VersionedEntity {
    @Column(nullable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StrategyKind kind;

    @Column(nullable = false)
    private LocalDate periodFrom;

    @Column(nullable = false)
    private LocalDate periodTo;

    // To publish is no edit, and so makes no new version of the draft.
    @OptimisticLock(excluded = true)
    private @Nullable Integer publishedNumber;

    @OptimisticLock(excluded = true)
    private @Nullable String publishedTitle;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private @Nullable StrategyKind publishedKind;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate publishedPeriodFrom;

    @OptimisticLock(excluded = true)
    private @Nullable LocalDate publishedPeriodTo;

    protected Strategy() {}

    Strategy(UUID partnershipId, Outline outline) {
        this.partnershipId = partnershipId;
        outline(outline);
    }

    final void outline(Outline outline) {
        if (outline.periodTo().isBefore(outline.periodFrom())) {
            throw ApiException.field(
                    "periodTo",
                    "before-first-day",
                    Map.of("from", outline.periodFrom()),
                    "The period ends before it begins");
        }
        title = outline.title().strip();
        kind = outline.kind();
        periodFrom = outline.periodFrom();
        periodTo = outline.periodTo();
    }

    /** Refuses who does not lead on it; while nothing of it is published, it is not there for them. */
    void requireLedBy(Caller caller) {
        caller.require(
                Functions.STRATEGY_LEAD,
                partnershipId,
                publishedNumber != null,
                () -> ApiException.notFound("There is no strategy " + id()));
    }

    /** From now on the public reads this version. */
    void publish(int number, Outline frozen) {
        publishedNumber = number;
        publishedTitle = frozen.title();
        publishedKind = frozen.kind();
        publishedPeriodFrom = frozen.periodFrom();
        publishedPeriodTo = frozen.periodTo();
    }

    UUID partnershipId() {
        return partnershipId;
    }

    Outline outline() {
        return new Outline(title, kind, periodFrom, periodTo);
    }

    @Nullable
    Integer publishedNumber() {
        return publishedNumber;
    }

    /** What the public reads; null while nothing is published. */
    @Nullable
    Outline publishedOutline() {
        return publishedTitle == null
                        || publishedKind == null
                        || publishedPeriodFrom == null
                        || publishedPeriodTo == null
                ? null
                : new Outline(publishedTitle, publishedKind, publishedPeriodFrom, publishedPeriodTo);
    }
}

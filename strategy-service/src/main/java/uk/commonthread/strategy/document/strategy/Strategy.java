package uk.commonthread.strategy.document.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Placed;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * A strategy as it is being written, beside what the public reads of it: the title and period of the latest published
 * version. Editing the draft never changes what is public. It belongs to one or several partnerships: who leads on strategy
 * in one of them leads on it. The first of them leads: only its people say which others it belongs to, since that lets
 * theirs read and write the draft; and once something of it is public, nobody does.
 */
@Entity
@Audited(value = "strategy.strategy", body = "partnershipIds")
@Table(name = "strategy")
class Strategy extends VersionedEntity implements Placed {
    @ElementCollection
    @CollectionTable(name = "strategy_partnership", joinColumns = @JoinColumn(name = "strategy_id"))
    @OrderColumn(name = "place")
    @Column(name = "partnership_id", nullable = false)
    @BatchSize(size = 100)
    private List<UUID> partnershipIds;

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

    Strategy(StrategyInput input) {
        partnershipIds = new ArrayList<>();
        belongTo(input.partnershipIds());
        outline(input.outline());
    }

    void update(StrategyInput input, Caller caller) {
        if (!partnershipIds.equals(input.partnershipIds())) {
            requireOthersMayChange(input, caller);
            belongTo(input.partnershipIds());
        }
        outline(input.outline());
    }

    private void requireOthersMayChange(StrategyInput input, Caller caller) {
        caller.require(Functions.STRATEGY_LEAD, partnershipId());
        if (!input.leading().equals(partnershipId())) {
            throw ApiException.field(
                    "partnershipIds", "leads", "The partnership that leads stays the first, and cannot be another");
        }
        if (publishedNumber != null) {
            throw ApiException.field(
                    "partnershipIds",
                    "already-public",
                    "Everyone can read whose strategy it is, so it stays that of these partnerships");
        }
    }

    private void belongTo(List<UUID> ids) {
        if (Set.copyOf(ids).size() < ids.size()) {
            throw ApiException.field("partnershipIds", "repeated", "Name each partnership once");
        }
        partnershipIds.clear();
        partnershipIds.addAll(ids);
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

    @Override
    public Place place() {
        return new Place(partnershipIds(), knownTo());
    }

    /** Who may know that it is there. */
    Audience knownTo() {
        return publishedNumber == null ? Audience.of(Functions.STRATEGY_LEAD, partnershipIds) : Audience.everyone();
    }

    /** From now on the public reads this version. */
    void publish(int number, Outline frozen) {
        publishedNumber = number;
        publishedTitle = frozen.title();
        publishedKind = frozen.kind();
        publishedPeriodFrom = frozen.periodFrom();
        publishedPeriodTo = frozen.periodTo();
    }

    boolean isLedBy(Caller caller) {
        return caller.holds(Functions.STRATEGY_LEAD, partnershipIds);
    }

    /** The one that leads. */
    UUID partnershipId() {
        return partnershipIds.getFirst();
    }

    /** All to which it belongs, the one that leads first. */
    List<UUID> partnershipIds() {
        return List.copyOf(partnershipIds);
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

package uk.commonthread.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.engagement.partnership.Staff;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

/** What the other features may know of an engagement, and how they find out whether the caller may touch it. */
@ApplicationScoped
public class Engagements {
    private final EngagementRepository engagements;
    private final Caller caller;
    private final Staff staff;
    private final Outbox outbox;

    Engagements(EngagementRepository engagements, Caller caller, Staff staff, Outbox outbox) {
        this.engagements = engagements;
        this.caller = caller;
        this.staff = staff;
        this.outbox = outbox;
    }

    /** An engagement's facts that other features build on. */
    public record Reference(UUID id, UUID partnershipId, String title, EngagementStatus status) {
        static Reference of(Engagement engagement) {
            return new Reference(engagement.id(), engagement.partnershipId(), engagement.title(), engagement.status());
        }

        public boolean isDraft() {
            return status == EngagementStatus.DRAFT;
        }
    }

    @Transactional
    public Reference require(UUID id) {
        return Reference.of(engagements.require(id));
    }

    /** The engagement, if the caller holds the function in its partnership; 404 for a draft they may not know of. */
    @Transactional
    public Reference requireFor(String function, UUID id) {
        var engagement = requireVisible(id);
        caller.require(function, engagement.partnershipId());
        return engagement;
    }

    /** As {@link #requireFor}; nobody else changes the engagement before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Reference lockFor(String function, UUID id) {
        // Locked as it is read: read before, it would be the one of before the wait.
        engagements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        return requireFor(function, id);
    }

    /** The engagement, unless it is a draft of a partnership that the caller does not work for. */
    @Transactional
    public Reference requireVisible(UUID id) {
        var engagement = require(id);
        if (engagement.isDraft() && !staff.isOf(engagement.partnershipId())) {
            throw EngagementRepository.unknown(id);
        }
        return engagement;
    }

    /** The engagement that a request's body names, if the caller holds the function there. */
    @Transactional
    public Reference requireNamed(String function, UUID id) {
        var engagement = engagements
                .findByIdOptional(id)
                .map(Reference::of)
                .orElseThrow(() -> ApiException.field("engagementId", "There is no engagement with this id"));
        caller.require(function, engagement.partnershipId());
        return engagement;
    }

    @Transactional
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return engagements.list("id in ?1", ids).stream().collect(Collectors.toMap(Engagement::id, Engagement::title));
    }

    /** Remembers that figures of it are public since now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishedFigures(UUID id, Instant now) {
        var engagement = engagements.require(id);
        engagement.publishedFigures(now);
        engagements.flush(); // the event carries the new version
        outbox.publish(EngagementState.of(engagement));
    }
}

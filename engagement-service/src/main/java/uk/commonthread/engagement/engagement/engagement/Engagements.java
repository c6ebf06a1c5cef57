package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.engagement.replica.partnership.Staff;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

/** What the other features may know of an engagement, and how they find out whether the caller may touch it. */
@ApplicationScoped
public class Engagements {
    /** How long answers are taken after the close from who had opened the form before. */
    public static final Duration AFTER_THE_CLOSE = Duration.ofHours(1);

    private final EngagementRepository engagements;
    private final Caller caller;
    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    Engagements(EngagementRepository engagements, Caller caller, Staff staff, Outbox outbox, Clock clock) {
        this.engagements = engagements;
        this.caller = caller;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An engagement's facts that other features build on.
     *
     * @param partnershipIds all to which it belongs, the one that leads first
     * @param isSettled whether no answer can come any more
     */
    public record Reference(
            UUID id,
            List<UUID> partnershipIds,
            String title,
            EngagementStatus status,
            Instant closes,
            boolean isSettled) {
        public boolean isDraft() {
            return status == EngagementStatus.DRAFT;
        }

        /** Whether people can answer it now. */
        public boolean isOpen() {
            return status == EngagementStatus.OPEN;
        }
    }

    private Reference reference(Engagement engagement) {
        var now = ZonedDateTime.now(clock);
        return new Reference(
                engagement.id(),
                engagement.partnershipIds(),
                engagement.title(),
                engagement.status(now),
                engagement.closes(),
                engagement.isSettled(now));
    }

    @Transactional
    public Reference require(UUID id) {
        return reference(engagements.require(id));
    }

    /** The engagement, if the caller holds the function in one of its partnerships; 404 for a draft they may not know of. */
    @Transactional
    public Reference requireFor(String function, UUID id) {
        var engagement = requireVisible(id);
        caller.requireAny(function, engagement.partnershipIds());
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
        return findVisible(id).orElseThrow(() -> engagements.unknown(id));
    }

    /** As {@link #requireVisible}, for who answers for something else that must not tell of a draft. */
    @Transactional
    public Optional<Reference> findVisible(UUID id) {
        return engagements
                .findByIdOptional(id)
                .map(this::reference)
                .filter(engagement -> !engagement.isDraft() || staff.isOfAny(engagement.partnershipIds()));
    }

    /** The engagement that a request's body names, if the caller holds the function there; as {@link #requireFor}. */
    @Transactional
    public Reference requireNamed(String function, UUID id) {
        var engagement = findVisible(id)
                .orElseThrow(
                        () -> ApiException.field("engagementId", "unknown", "There is no engagement with this id"));
        caller.requireAny(function, engagement.partnershipIds());
        return engagement;
    }

    /** To which partnerships each belongs, the one that leads first. */
    @Transactional
    public Map<UUID, List<UUID>> partnershipIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : engagements.partnershipIds(ids);
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
        outbox.changed("published", EngagementState.of(engagement, ZonedDateTime.now(clock)));
    }
}

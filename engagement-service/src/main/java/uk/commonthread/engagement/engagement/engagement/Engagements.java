package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.engagement.replica.partnership.Staff;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.identity.Caller;

/** What the other features may know of an engagement, and how they find out whether the caller may know of it. */
@ApplicationScoped
public class Engagements {
    /** How long answers are taken after the close from who had opened the form before. */
    public static final Duration AFTER_THE_CLOSE = Duration.ofHours(1);

    private final EngagementRepository engagements;
    private final Caller caller;
    private final Acts acts;

    Engagements(EngagementRepository engagements, Caller caller, Acts acts) {
        this.engagements = engagements;
        this.caller = caller;
        this.acts = acts;
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

        /** Who may know that it is there. */
        public Audience knownTo() {
            return isDraft() ? Staff.of(partnershipIds) : Audience.everyone();
        }

        /** Whether people can answer it now. */
        public boolean isOpen() {
            return status == EngagementStatus.OPEN;
        }
    }

    private Reference reference(Engagement engagement) {
        var now = acts.nowInLondon();
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

    /** As {@link #require}; nobody else changes the engagement before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Reference lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> engagements.unknown(id));
    }

    Optional<Reference> find(UUID id, LockModeType lock) {
        // Locked as it is read: read before, it would be the one of before the wait.
        return engagements.findByIdOptional(id, lock).map(this::reference);
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
                .filter(engagement -> caller.isAmong(engagement.knownTo()));
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
        acts.tell("published", engagement, told -> EngagementState.of(told, acts.nowInLondon()));
    }
}

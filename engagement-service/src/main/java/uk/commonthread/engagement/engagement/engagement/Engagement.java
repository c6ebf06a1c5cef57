package uk.commonthread.engagement.engagement.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.replica.partnership.Staff;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Placed;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;

/**
 * What partnerships ask people, from a day to an hour of another day in London. Whoever holds a function in one of them
 * holds it here. The first of them leads: only its people say which others it belongs to, since that lets theirs read what
 * is not public. Once it is open its terms stand: people
 * must be able to rely on the time that they were given, so another end needs a reason, and that reason is public.
 */
@Entity
@Audited(value = "engagement.engagement", body = "partnershipIds")
class Engagement extends VersionedEntity implements Placed {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);

    @ElementCollection
    @CollectionTable(name = "engagement_partnership", joinColumns = @JoinColumn(name = "engagement_id"))
    @OrderColumn(name = "place")
    @Column(name = "partnership_id", nullable = false)
    @BatchSize(size = 100)
    private List<UUID> partnershipIds;

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
    private Instant closes;

    private @Nullable LocalDate decisionDue;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status;

    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closeReason;
    private @Nullable Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Extension> extensions;

    protected Engagement() {}

    Engagement(EngagementInput input) {
        partnershipIds = new ArrayList<>();
        status = EngagementStatus.DRAFT;
        extensions = List.of();
        take(input);
    }

    void update(EngagementInput input) {
        requireDraft();
        if (!input.leading().equals(partnershipId())) {
            throw ApiException.field(
                    "partnershipIds", "leads", "The partnership that leads stays the first, and cannot be another");
        }
        take(input);
    }

    private void take(EngagementInput input) {
        requireSoundDates(input.opens(), input.closes(), input.decisionDue());
        if (Set.copyOf(input.partnershipIds()).size() < input.partnershipIds().size()) {
            throw ApiException.field("partnershipIds", "repeated", "Name each partnership once");
        }
        if (!partnershipIds.equals(input.partnershipIds())) {
            partnershipIds.clear();
            partnershipIds.addAll(input.partnershipIds());
        }
        kind = input.kind();
        title = input.title().strip();
        purpose = input.purpose().strip();
        audience = input.audience().strip();
        opens = input.opens();
        closes = input.closes();
        decisionDue = input.decisionDue();
    }

    /** Makes it public: people can answer from its first day on, which may be today. */
    void open(ZonedDateTime now) {
        requireDraft();
        if (isOver(now)) {
            throw new ApiException(
                    EngagementProblem.ENGAGEMENT_PERIOD_OVER,
                    Map.of("closes", closes),
                    "It should have closed " + inWords(closes) + "; set a later time, then open it");
        }
        status = hasBegun(now) ? EngagementStatus.OPEN : EngagementStatus.COMING;
        openedAt = now.toInstant();
    }

    /** Its first day has come. */
    void begin() {
        status = EngagementStatus.OPEN;
    }

    /** Gives people longer. What they were told before is kept beside it, so that it cannot be moved in silence. */
    void extend(NewExtension extension, ZonedDateTime now) {
        requireTaking(now, "Only an engagement that is coming or open can close later");
        var newCloses = extension.closes();
        requireFullHour(newCloses);
        if (!newCloses.isAfter(closes)) {
            throw ApiException.field(
                    "closes",
                    "not-later",
                    Map.of("closes", closes),
                    "Enter a time after " + inWords(closes) + ", when it closes now");
        }
        var newDecision = extension.decisionDue() == null ? decisionDue : extension.decisionDue();
        requireDecisionAfter(newCloses, newDecision);
        if (decisionDue != null && newDecision != null && newDecision.isBefore(decisionDue)) {
            throw ApiException.field(
                    "decisionDue",
                    "too-early",
                    Map.of("earliest", decisionDue),
                    "The decision is due on " + DAY.format(decisionDue) + "; enter that day or a later one");
        }
        var stays = Objects.equals(newDecision, decisionDue);
        var moved = new ArrayList<>(extensions);
        moved.add(new Extension(
                now.toInstant(),
                closes,
                newCloses,
                stays ? null : decisionDue,
                stays ? null : newDecision,
                extension.reason().strip()));
        extensions = List.copyOf(moved);
        closes = newCloses;
        decisionDue = newDecision;
    }

    /** Closes it at the end of its period, or before that for a reason. */
    void close(ZonedDateTime now, @Nullable String reason) {
        if (status != EngagementStatus.OPEN && status != EngagementStatus.COMING) {
            throw new ApiException(EngagementProblem.ENGAGEMENT_NOT_OPEN, "Only an open engagement can be closed");
        }
        if (!isOver(now) && (reason == null || reason.isBlank())) {
            throw ApiException.field(
                    "reason",
                    "required-before-close",
                    Map.of("closes", closes),
                    "Enter why it closes before " + inWords(closes) + "; people were told that they have until then");
        }
        status = EngagementStatus.CLOSED;
        closedAt = now.toInstant();
        closeReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** People can answer up to this time, and not at it. */
    boolean isOver(ZonedDateTime now) {
        return !now.toInstant().isBefore(closes);
    }

    /** Whether no answer can come any more: who had begun when its time was over has a while, an early close is at once. */
    boolean isSettled(ZonedDateTime now) {
        return (closedAt != null && closedAt.isBefore(closes))
                || !now.toInstant().isBefore(closes.plus(Engagements.AFTER_THE_CLOSE));
    }

    private boolean hasBegun(ZonedDateTime now) {
        return !now.toLocalDate().isBefore(opens);
    }

    /** How far it is at that moment; what is stored may be a minute behind. */
    EngagementStatus status(ZonedDateTime now) {
        if (status == EngagementStatus.DRAFT || status == EngagementStatus.CLOSED) {
            return status;
        }
        if (isOver(now)) {
            return EngagementStatus.CLOSED;
        }
        return hasBegun(now) ? EngagementStatus.OPEN : EngagementStatus.COMING;
    }

    void publishedFigures(Instant now) {
        if (status == EngagementStatus.DRAFT) {
            throw new ApiException(
                    EngagementProblem.ENGAGEMENT_NOT_OPEN, "No one has been asked yet, so there are no answers");
        }
        publishedAt = now;
    }

    private void requireDraft() {
        if (status != EngagementStatus.DRAFT) {
            throw new ApiException(
                    EngagementProblem.ENGAGEMENT_NOT_DRAFT, "People rely on what it said when it opened");
        }
    }

    private void requireTaking(ZonedDateTime now, String detail) {
        var present = status(now);
        if (present != EngagementStatus.COMING && present != EngagementStatus.OPEN) {
            throw new ApiException(EngagementProblem.ENGAGEMENT_NOT_OPEN, detail);
        }
    }

    private static void requireSoundDates(LocalDate opens, Instant closes, @Nullable LocalDate decisionDue) {
        requireFullHour(closes);
        if (!closes.isAfter(opens.atStartOfDay(LONDON).toInstant())) {
            throw ApiException.field(
                    "closes",
                    "before-opening",
                    Map.of("opens", opens),
                    "Enter a closing time that is not before the opening date");
        }
        requireDecisionAfter(closes, decisionDue);
    }

    /** A decision that is taken while people still answer was not open to what they say. */
    private static void requireDecisionAfter(Instant closes, @Nullable LocalDate decisionDue) {
        if (decisionDue != null && !decisionDue.isAfter(lastDay(closes))) {
            throw ApiException.field(
                    "decisionDue",
                    "too-early",
                    Map.of("after", lastDay(closes)),
                    "Enter a decision date after " + DAY.format(lastDay(closes)));
        }
    }

    private static void requireFullHour(Instant closes) {
        if (!closes.equals(closes.truncatedTo(ChronoUnit.HOURS))) {
            throw ApiException.field(
                    "closes", "no-full-hour", "Enter a full hour, like 5pm; midnight is the end of the day before");
        }
    }

    /** Midnight is the end of the day before: nobody can answer on the day that it begins. */
    private static LocalDate lastDay(Instant closes) {
        return closes.minusNanos(1).atZone(LONDON).toLocalDate();
    }

    private static String inWords(Instant closes) {
        return IN_WORDS.format(closes.atZone(LONDON));
    }

    /** The one that leads. */
    UUID partnershipId() {
        return partnershipIds.getFirst();
    }

    /** All to which it belongs, the one that leads first. */
    List<UUID> partnershipIds() {
        return List.copyOf(partnershipIds);
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

    Instant closes() {
        return closes;
    }

    @Nullable
    LocalDate decisionDue() {
        return decisionDue;
    }

    @Override
    public Place place() {
        return new Place(partnershipIds(), knownTo());
    }

    /** Who may know that it is there. */
    Audience knownTo() {
        return isDraft() ? Staff.of(partnershipIds) : Audience.everyone();
    }

    boolean isDraft() {
        return status == EngagementStatus.DRAFT;
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

    List<Extension> extensions() {
        return extensions;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

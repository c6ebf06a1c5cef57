package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.engagement.replica.partnership.Partnerships;
import uk.commonthread.engagement.replica.partnership.Staff;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class EngagementService {
    private final EngagementRepository engagements;
    private final SurveyOfEngagement surveys;
    private final Partnerships partnerships;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    EngagementService(
            EngagementRepository engagements,
            SurveyOfEngagement surveys,
            Partnerships partnerships,
            Idempotency idempotency,
            Caller caller,
            Outbox outbox,
            Clock clock) {
        this.engagements = engagements;
        this.surveys = surveys;
        this.partnerships = partnerships;
        this.idempotency = idempotency;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<EngagementView> list(
            @Nullable UUID partnershipId, @Nullable EngagementStatus status, Order order, PageRequest page) {
        var now = ZonedDateTime.now(clock);
        var rows = engagements.list(partnershipId, status, now, caller.insider(Staff.FUNCTIONS), order, page);
        var surveyIds = surveys.surveyIds(rows.stream().map(Engagement::id).toList());
        var names = partnerships.names(
                rows.stream().map(Engagement::partnershipId).distinct().toList());
        return page.of(
                rows,
                Engagement::id,
                engagement -> EngagementView.of(
                        engagement, now, names.get(engagement.partnershipId()), surveyIds.get(engagement.id())));
    }

    @Transactional
    EngagementView get(UUID id) {
        return view(requireKnown(id));
    }

    @Transactional
    EngagementView create(@Nullable String key, EngagementInput request) {
        return idempotency.once(key, "createEngagement", request, id -> view(engagements.require(id)), () -> {
            partnerships.requireOthersKnown(request.partnershipIds());
            var engagement = new Engagement(request);
            engagements.persistAndFlush(engagement);
            return engagement.id();
        });
    }

    @Transactional
    EngagementView update(UUID id, int expectedVersion, EngagementInput request) {
        var engagement = engagements.require(id, expectedVersion);
        if (!engagement.partnershipIds().equals(request.partnershipIds())) {
            caller.require(Functions.ENGAGEMENT_LEAD, engagement.partnershipId());
            partnerships.requireOthersKnown(request.partnershipIds());
        }
        engagement.update(request);
        engagements.flush();
        return view(engagement);
    }

    @Transactional
    EngagementView open(UUID id, int expectedVersion) {
        var engagement = engagements.require(id, expectedVersion);
        var now = ZonedDateTime.now(clock);
        engagement.open(now);
        surveys.freeze(id);
        engagements.flush(); // the view and the events carry the new version
        outbox.changed("opened", EngagementState.of(engagement, now));
        return view(engagement);
    }

    @Transactional
    EngagementView extend(UUID id, int expectedVersion, NewExtension extension) {
        var engagement = engagements.require(id, expectedVersion);
        var now = ZonedDateTime.now(clock);
        engagement.extend(extension, now);
        engagements.flush(); // the view and the events carry the new version
        outbox.changed("extended", EngagementState.of(engagement, now));
        return view(engagement);
    }

    @Transactional
    EngagementView close(UUID id, int expectedVersion, Closing closing) {
        var engagement = engagements.require(id, expectedVersion);
        close(engagement, ZonedDateTime.now(clock), closing.reason());
        return view(engagement);
    }

    /** Begins one engagement whose first day has come; false where there is none. */
    @Transactional
    boolean beginNextThatIsDue() {
        var now = ZonedDateTime.now(clock);
        var due = engagements.nextToBegin(now.toLocalDate());
        due.ifPresent(engagement -> {
            engagement.begin();
            engagements.flush(); // the event carries the new version
            outbox.changed("begun", EngagementState.of(engagement, now));
        });
        return due.isPresent();
    }

    /** Closes one engagement whose time is over; false where there is none. */
    @Transactional
    boolean closeNextThatIsOver() {
        var now = ZonedDateTime.now(clock);
        var over = engagements.nextToClose(now.toInstant());
        over.ifPresent(engagement -> close(engagement, now, null));
        return over.isPresent();
    }

    private void close(Engagement engagement, ZonedDateTime now, @Nullable String reason) {
        engagement.close(now, reason);
        engagements.flush(); // the view and the events carry the new version
        outbox.changed("closed", EngagementState.of(engagement, now));
    }

    private Engagement requireKnown(UUID id) {
        var engagement = engagements.require(id);
        if (!caller.isAmong(engagement.knownTo())) {
            throw engagements.unknown(id);
        }
        return engagement;
    }

    private EngagementView view(Engagement engagement) {
        var names = partnerships.names(List.of(engagement.partnershipId()));
        var surveyIds = surveys.surveyIds(List.of(engagement.id()));
        return EngagementView.of(
                engagement,
                ZonedDateTime.now(clock),
                names.get(engagement.partnershipId()),
                surveyIds.get(engagement.id()));
    }
}

package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.engagement.replica.partnership.Partnerships;
import uk.commonthread.engagement.replica.partnership.Staff;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class EngagementService {
    private final EngagementRepository engagements;
    private final SurveyOfEngagement surveys;
    private final Partnerships partnerships;
    private final Acts acts;
    private final Caller caller;

    EngagementService(
            EngagementRepository engagements,
            SurveyOfEngagement surveys,
            Partnerships partnerships,
            Acts acts,
            Caller caller) {
        this.engagements = engagements;
        this.surveys = surveys;
        this.partnerships = partnerships;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<EngagementView> list(
            @Nullable UUID partnershipId, @Nullable EngagementStatus status, Order order, PageRequest page) {
        var now = acts.nowInLondon();
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
        return acts.once(key, "createEngagement", request, id -> view(engagements.require(id)), () -> {
            partnerships.requireOthersKnown(request.partnershipIds());
            return engagements.add(new Engagement(request));
        });
    }

    @Transactional
    EngagementView update(UUID id, int expectedVersion, EngagementInput request) {
        var engagement = engagements.require(id, expectedVersion);
        var isOfOthers = !engagement.partnershipIds().equals(request.partnershipIds());
        if (isOfOthers) {
            caller.require(Functions.ENGAGEMENT_LEAD, engagement.partnershipId());
        }
        engagement.update(request);
        if (isOfOthers) {
            partnerships.requireOthersKnown(request.partnershipIds());
        }
        engagements.flush();
        return view(engagement);
    }

    @Transactional
    EngagementView open(UUID id, int expectedVersion) {
        var engagement = engagements.require(id, expectedVersion);
        engagement.open(acts.nowInLondon());
        surveys.freeze(id);
        return view(tell("opened", engagement));
    }

    @Transactional
    EngagementView extend(UUID id, int expectedVersion, NewExtension extension) {
        var engagement = engagements.require(id, expectedVersion);
        engagement.extend(extension, acts.nowInLondon());
        return view(tell("extended", engagement));
    }

    @Transactional
    EngagementView close(UUID id, int expectedVersion, Closing closing) {
        var engagement = engagements.require(id, expectedVersion);
        close(engagement, acts.nowInLondon(), closing.reason());
        return view(engagement);
    }

    /** Begins one engagement whose first day has come; false where there is none. */
    @Transactional
    boolean beginNextThatIsDue() {
        var now = acts.nowInLondon();
        var due = engagements.nextToBegin(now.toLocalDate());
        due.ifPresent(engagement -> {
            engagement.begin();
            tell("begun", engagement);
        });
        return due.isPresent();
    }

    /** Closes one engagement whose time is over; false where there is none. */
    @Transactional
    boolean closeNextThatIsOver() {
        var now = acts.nowInLondon();
        var over = engagements.nextToClose(now.toInstant());
        over.ifPresent(engagement -> close(engagement, now, null));
        return over.isPresent();
    }

    private void close(Engagement engagement, ZonedDateTime now, @Nullable String reason) {
        engagement.close(now, reason);
        tell("closed", engagement);
    }

    private Engagement tell(String verb, Engagement engagement) {
        return acts.tell(verb, engagement, told -> EngagementState.of(told, acts.nowInLondon()));
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
                engagement, acts.nowInLondon(), names.get(engagement.partnershipId()), surveyIds.get(engagement.id()));
    }
}

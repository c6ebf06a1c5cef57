package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.partnership.Functions;
import uk.commonthread.strategy.theme.ThemeCause;
import uk.commonthread.strategy.theme.ThemeReason;
import uk.commonthread.strategy.theme.Themes;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.TraceLinks;

@ApplicationScoped
class NeedService {
    private final NeedRepository needs;
    private final Themes themes;
    private final TraceLinks links;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NeedService(
            NeedRepository needs,
            Themes themes,
            TraceLinks links,
            Idempotency idempotency,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.links = links;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<NeedView> list(@Nullable UUID partnershipId, PageRequest page) {
        var rows = caller.isPlatformAdmin()
                ? needs.everywhere(partnershipId, page)
                : needs.visible(partnershipId, caller.bodiesWhere(Functions.STRATEGY_LEAD), page);
        var reasons = reasons(rows);
        return page.of(rows, Need::id, need -> NeedView.of(need, reasons.getOrDefault(need.id(), List.of())));
    }

    @Transactional
    NeedView get(UUID id) {
        var need = needs.require(id);
        if (!need.isPublic() && !leads(need)) {
            throw ApiException.notFound("There is no need " + id);
        }
        return view(need);
    }

    @Transactional
    NeedView record(@Nullable String key, NewNeed request) {
        caller.require(Functions.STRATEGY_LEAD, request.partnershipId());
        return idempotency.once(key, "createNeed", request, NeedView.class, () -> record(request));
    }

    private NeedView record(NewNeed request) {
        var need = new Need(
                request.partnershipId(), request.statement(), request.evidence(), request.source(), clock.instant());
        needs.persistAndFlush(need);
        themes.link(LinkKind.SHOWS, need.id(), request.themes());
        outbox.publish(new NeedRecorded(need.id(), need.version(), need.partnershipId(), ids(request.themes())));
        return view(need);
    }

    @Transactional
    NeedView change(UUID id, int expectedVersion, NeedChange request) {
        caller.require(Functions.STRATEGY_LEAD, needs.require(id).partnershipId());
        var need = needs.require(id, expectedVersion);
        need.state(request.statement(), request.evidence(), request.source(), clock.instant());
        needs.flush(); // a stale version shows here, and the row lock orders the events
        themes.link(LinkKind.SHOWS, need.id(), request.themes());
        outbox.publish(new NeedChanged(need.id(), need.version(), need.partnershipId(), ids(request.themes())));
        return view(need);
    }

    private NeedView view(Need need) {
        return NeedView.of(need, reasons(List.of(need)).getOrDefault(need.id(), List.of()));
    }

    private Map<UUID, List<ThemeReason>> reasons(Collection<Need> shown) {
        var ids = shown.stream().map(Need::id).toList();
        var led = shown.stream().filter(this::leads).map(Need::id).collect(Collectors.toUnmodifiableSet());
        return themes.describe(
                links.to(ids).values().stream().flatMap(List::stream).toList(), led);
    }

    private boolean leads(Need need) {
        return caller.holds(Functions.STRATEGY_LEAD, need.partnershipId());
    }

    private static List<UUID> ids(List<ThemeCause> causes) {
        return causes.stream().map(ThemeCause::themeId).toList();
    }
}

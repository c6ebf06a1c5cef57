package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.replica.theme.ThemeReason;
import uk.commonthread.strategy.replica.theme.Themes;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.PublicPlace;
import uk.commonthread.strategy.thread.Threads;
import uk.commonthread.strategy.thread.TraceLinks;

@ApplicationScoped
class NeedService {
    private final NeedRepository needs;
    private final Themes themes;
    private final TraceLinks links;
    private final Threads threads;
    private final Acts acts;
    private final Caller caller;

    NeedService(NeedRepository needs, Themes themes, TraceLinks links, Threads threads, Acts acts, Caller caller) {
        this.needs = needs;
        this.themes = themes;
        this.links = links;
        this.threads = threads;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<NeedView> list(@Nullable UUID partnershipId, PageRequest page) {
        var rows = needs.list(partnershipId, caller.insider(Functions.STRATEGY_LEAD), page);
        var views = views(rows);
        return page.of(rows, Need::id, need -> Objects.requireNonNull(views.get(need.id())));
    }

    @Transactional
    NeedView get(UUID id) {
        var view = views(List.of(needs.require(id))).get(id);
        if (view == null) {
            throw needs.unknown(id);
        }
        return view;
    }

    @Transactional
    NeedDraft create(@Nullable String key, NeedInput request) {
        return acts.once(
                key,
                "createNeed",
                request,
                id -> view(needs.require(id)),
                () -> tell("created", new Need(request, acts.now()), request).id());
    }

    @Transactional
    NeedDraft update(UUID id, int expectedVersion, NeedInput request) {
        var found = needs.require(id);
        ApiException.requireSame("partnershipId", found.partnershipId(), request.partnershipId());
        var need = needs.require(id, expectedVersion);
        need.update(request, acts.now());
        return view(tell("updated", need, request));
    }

    private Need tell(String verb, Need need, NeedInput request) {
        acts.tell(verb, need, told -> NeedState.of(told, request));
        themes.link(LinkKind.SHOWS, need.id(), request.themes());
        return need;
    }

    private NeedDraft view(Need need) {
        return draft(need, reasons(List.of(need)), threads.places(List.of(need.id())));
    }

    /** What the caller may read of these needs; one of which that is nothing has no entry. */
    private Map<UUID, NeedView> views(List<Need> read) {
        var places = threads.places(
                read.stream().filter(Need::isPublic).map(Need::id).toList());
        var reasons = reasons(read.stream().filter(this::leads).toList());
        var views = new HashMap<UUID, NeedView>();
        for (var need : read) {
            var view = leads(need) ? draft(need, reasons, places) : published(need, places);
            if (view != null) {
                views.put(need.id(), view);
            }
        }
        return views;
    }

    private static NeedDraft draft(Need need, Map<UUID, List<ThemeReason>> reasons, Map<UUID, PublicPlace> places) {
        return NeedDraft.of(need, reasons.getOrDefault(need.id(), List.of()), published(need, places));
    }

    private static @Nullable PublicNeed published(Need need, Map<UUID, PublicPlace> places) {
        var place = places.get(need.id());
        var publishedAt = need.publishedAt();
        return place == null || publishedAt == null ? null : PublicNeed.of(need.partnershipId(), publishedAt, place);
    }

    private Map<UUID, List<ThemeReason>> reasons(List<Need> led) {
        return themes.describe(links.to(led.stream().map(Need::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList());
    }

    private boolean leads(Need need) {
        return caller.holds(Functions.STRATEGY_LEAD, need.partnershipId());
    }
}

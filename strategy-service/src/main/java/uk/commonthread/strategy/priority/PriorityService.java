package uk.commonthread.strategy.priority;

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
import uk.commonthread.strategy.need.NeedReason;
import uk.commonthread.strategy.need.Needs;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.replica.theme.ThemeReason;
import uk.commonthread.strategy.replica.theme.Themes;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.PublicPlace;
import uk.commonthread.strategy.thread.Threads;
import uk.commonthread.strategy.thread.TraceLinks;

@ApplicationScoped
class PriorityService {
    private final PriorityRepository priorities;
    private final Needs needs;
    private final Themes themes;
    private final TraceLinks links;
    private final Threads threads;
    private final Acts acts;
    private final Caller caller;

    PriorityService(
            PriorityRepository priorities,
            Needs needs,
            Themes themes,
            TraceLinks links,
            Threads threads,
            Acts acts,
            Caller caller) {
        this.priorities = priorities;
        this.needs = needs;
        this.themes = themes;
        this.links = links;
        this.threads = threads;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<PriorityView> list(@Nullable UUID partnershipId, PageRequest page) {
        var rows = priorities.list(partnershipId, caller.insider(Functions.STRATEGY_LEAD), page);
        var views = views(rows);
        return page.of(rows, Priority::id, priority -> Objects.requireNonNull(views.get(priority.id())));
    }

    @Transactional
    PriorityView get(UUID id) {
        var view = views(List.of(priorities.require(id))).get(id);
        if (view == null) {
            throw priorities.unknown(id);
        }
        return view;
    }

    @Transactional
    PriorityDraft create(@Nullable String key, PriorityInput request) {
        return acts.once(
                key,
                "createPriority",
                request,
                id -> view(priorities.require(id)),
                () -> tell("created", new Priority(request, acts.now()), request)
                        .id());
    }

    @Transactional
    PriorityDraft update(UUID id, int expectedVersion, PriorityInput request) {
        var found = priorities.require(id);
        ApiException.requireSame("partnershipId", found.partnershipId(), request.partnershipId());
        var priority = priorities.require(id, expectedVersion);
        priority.update(request, acts.now());
        return view(tell("updated", priority, request));
    }

    private Priority tell(String verb, Priority priority, PriorityInput request) {
        acts.tell(verb, priority, told -> PriorityState.of(told, request));
        needs.link(priority.partnershipId(), priority.id(), request.needs());
        themes.link(LinkKind.SUPPORTS, priority.id(), request.themes());
        return priority;
    }

    private PriorityDraft view(Priority priority) {
        return reasons(List.of(priority)).draft(priority, threads.places(List.of(priority.id())));
    }

    /** What the caller may read of these priorities; one of which that is nothing has no entry. */
    private Map<UUID, PriorityView> views(List<Priority> read) {
        var places = threads.places(
                read.stream().filter(Priority::isPublic).map(Priority::id).toList());
        var reasons = reasons(read.stream().filter(this::leads).toList());
        var views = new HashMap<UUID, PriorityView>();
        for (var priority : read) {
            var view = leads(priority) ? reasons.draft(priority, places) : published(priority, places);
            if (view != null) {
                views.put(priority.id(), view);
            }
        }
        return views;
    }

    private static @Nullable PublicPriority published(Priority priority, Map<UUID, PublicPlace> places) {
        var place = places.get(priority.id());
        var publishedAt = priority.publishedAt();
        return place == null || publishedAt == null
                ? null
                : PublicPriority.of(priority.partnershipId(), publishedAt, place);
    }

    private Reasons reasons(List<Priority> led) {
        var all = links.to(led.stream().map(Priority::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList();
        return new Reasons(needs.describe(all), themes.describe(all));
    }

    private boolean leads(Priority priority) {
        return caller.holds(Functions.STRATEGY_LEAD, priority.partnershipId());
    }

    private record Reasons(Map<UUID, List<NeedReason>> needs, Map<UUID, List<ThemeReason>> themes) {
        PriorityDraft draft(Priority priority, Map<UUID, PublicPlace> places) {
            return PriorityDraft.of(
                    priority,
                    needs.getOrDefault(priority.id(), List.of()),
                    themes.getOrDefault(priority.id(), List.of()),
                    published(priority, places));
        }
    }
}

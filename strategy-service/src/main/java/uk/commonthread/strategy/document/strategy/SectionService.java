package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.strategy.priority.Priorities;
import uk.commonthread.strategy.thread.Reason;
import uk.commonthread.strategy.thread.TraceLinks;

/** Writes a draft's sections. Nobody outside its partnerships' strategy leads sees them. */
@ApplicationScoped
class SectionService {
    static final int MOST_SECTIONS = 200;

    private final StrategyRepository strategies;
    private final SectionRepository sections;
    private final Priorities priorities;
    private final TraceLinks links;
    private final Acts acts;

    SectionService(
            StrategyRepository strategies,
            SectionRepository sections,
            Priorities priorities,
            TraceLinks links,
            Acts acts) {
        this.strategies = strategies;
        this.sections = sections;
        this.priorities = priorities;
        this.links = links;
        this.acts = acts;
    }

    @Transactional
    SectionList list(UUID strategyId) {
        return new SectionList(views(strategyId));
    }

    @Transactional
    SectionView create(@Nullable String key, UUID strategyId, SectionText request) {
        var strategy = strategies.lock(strategyId);
        return acts.once(key, "createSection " + strategyId, request, this::view, () -> create(strategy, request));
    }

    private UUID create(Strategy strategy, SectionText request) {
        request.requireCited();
        var strategyId = strategy.id();
        var position = sections.countOf(strategyId);
        if (position >= MOST_SECTIONS) {
            throw new ApiException(
                    StrategyProblem.TOO_MANY_SECTIONS,
                    Map.of("max", MOST_SECTIONS),
                    "A strategy has at most " + MOST_SECTIONS + " sections");
        }
        var id = sections.add(new Section(strategyId, position, request.title(), request.text()));
        priorities.link(strategy.partnershipIds(), id, request.priorityIds());
        return id;
    }

    @Transactional
    SectionView update(UUID strategyId, UUID id, int expectedVersion, SectionText request) {
        var strategy = strategies.lock(strategyId);
        var section = sections.require(strategyId, id, expectedVersion);
        request.requireCited();
        section.update(request.title(), request.text());
        sections.flush();
        priorities.link(strategy.partnershipIds(), section.id(), request.priorityIds());
        return SectionView.of(section, request.priorityIds());
    }

    private SectionView view(UUID id) {
        return SectionView.of(sections.require(id), citedBy(List.of(id)).getOrDefault(id, List.of()));
    }

    List<SectionView> views(UUID strategyId) {
        var found = sections.of(strategyId);
        var cited = citedBy(found.stream().map(Section::id).toList());
        return found.stream()
                .map(section -> SectionView.of(section, cited.getOrDefault(section.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<UUID>> citedBy(Collection<UUID> sectionIds) {
        return links.to(sectionIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(Reason::from).toList()));
    }
}

package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.priority.Priorities;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.replica.partnership.Partnerships;

@ApplicationScoped
class StrategyService {
    private final StrategyRepository strategies;
    private final SectionRepository sections;
    private final Priorities priorities;
    private final Partnerships partnerships;
    private final Acts acts;
    private final Caller caller;

    StrategyService(
            StrategyRepository strategies,
            SectionRepository sections,
            Priorities priorities,
            Partnerships partnerships,
            Acts acts,
            Caller caller) {
        this.strategies = strategies;
        this.sections = sections;
        this.priorities = priorities;
        this.partnerships = partnerships;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<StrategyView> list(@Nullable UUID partnershipId, boolean published, Order order, PageRequest page) {
        var rows = published
                ? strategies.published(partnershipId, order, page)
                : strategies.list(partnershipId, caller.insider(Functions.STRATEGY_LEAD), order, page);
        var called =
                partnerships.called(rows.stream().map(Strategy::partnershipId).toList());
        return page.of(rows, Strategy::id, strategy -> {
            var name = called.get(strategy.partnershipId());
            return published ? published(strategy, name) : view(strategy, name);
        });
    }

    @Transactional
    StrategyView get(UUID id) {
        var strategy = strategies.require(id);
        return view(strategy, called(strategy));
    }

    @Transactional
    StrategyDraft create(@Nullable String key, StrategyInput request) {
        return acts.once(key, "createStrategy", request, id -> draft(strategies.require(id)), () -> {
            partnerships.requireOthersKnown(request.partnershipIds());
            return strategies.add(new Strategy(request));
        });
    }

    @Transactional
    StrategyDraft update(UUID id, int expectedVersion, StrategyInput request) {
        var strategy = strategies.lock(id, expectedVersion);
        var isOfOthers = !strategy.partnershipIds().equals(request.partnershipIds());
        strategy.update(request, caller);
        if (isOfOthers) {
            partnerships.requireOthersKnown(request.partnershipIds());
        }
        strategies.flush();
        requireOwnPriorities(strategy);
        return draft(strategy);
    }

    /** Else what a partnership has not made public would be public with a strategy that is not theirs any more. */
    private void requireOwnPriorities(Strategy strategy) {
        var sectionIds = sections.of(strategy.id()).stream().map(Section::id).toList();
        if (!strategy.partnershipIds().containsAll(priorities.partnershipsBehind(sectionIds))) {
            throw ApiException.field(
                    "partnershipIds",
                    "priority-taken-up",
                    "A section takes up a priority of a partnership that you leave out; take it out of the section first");
        }
    }

    /** Its leads read the draft, everyone else what was published. */
    private StrategyView view(Strategy strategy, Partnerships.@Nullable Called called) {
        return strategy.isLedBy(caller) ? draft(strategy, called) : published(strategy, called);
    }

    private PublicStrategy published(Strategy strategy, Partnerships.@Nullable Called called) {
        var published = PublicStrategy.of(strategy, called);
        if (published == null) {
            throw strategies.unknown(strategy.id());
        }
        return published;
    }

    private StrategyDraft draft(Strategy strategy) {
        return draft(strategy, called(strategy));
    }

    private static StrategyDraft draft(Strategy strategy, Partnerships.@Nullable Called called) {
        return StrategyDraft.of(strategy, called, PublicStrategy.of(strategy, called));
    }

    private Partnerships.@Nullable Called called(Strategy strategy) {
        return partnerships.called(List.of(strategy.partnershipId())).get(strategy.partnershipId());
    }
}

package uk.commonthread.strategy.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.strategy.partnership.Functions;
import uk.commonthread.strategy.partnership.Partnerships;

@ApplicationScoped
class StrategyService {
    private final StrategyRepository strategies;
    private final Partnerships partnerships;
    private final Idempotency idempotency;
    private final Caller caller;

    StrategyService(StrategyRepository strategies, Partnerships partnerships, Idempotency idempotency, Caller caller) {
        this.strategies = strategies;
        this.partnerships = partnerships;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @Transactional
    Page<StrategyView> list(@Nullable UUID partnershipId, PageRequest page) {
        var rows = caller.isPlatformAdmin()
                ? strategies.everywhere(partnershipId, page)
                : strategies.visible(partnershipId, caller.bodiesWhere(Functions.STRATEGY_LEAD), page);
        var called =
                partnerships.names(rows.stream().map(Strategy::partnershipId).toList());
        return page.of(rows, Strategy::id, strategy -> view(strategy, called.get(strategy.partnershipId())));
    }

    @Transactional
    StrategyView get(UUID id) {
        return view(strategies.require(id));
    }

    @Transactional
    StrategyView start(@Nullable String key, NewStrategy request) {
        caller.require(Functions.STRATEGY_LEAD, request.partnershipId());
        return idempotency.once(key, "createStrategy", request, StrategyView.class, () -> {
            var strategy = new Strategy(request.partnershipId(), request.outline());
            strategies.persistAndFlush(strategy);
            return view(strategy);
        });
    }

    @Transactional
    StrategyView change(UUID id, int expectedVersion, StrategyChange request) {
        var strategy = strategies.require(id);
        caller.require(Functions.STRATEGY_LEAD, strategy.partnershipId());
        Versions.requireCurrent(expectedVersion, strategy.version());
        strategy.outline(request.outline());
        strategies.flush();
        return view(strategy);
    }

    private StrategyView view(Strategy strategy) {
        return view(
                strategy, partnerships.names(List.of(strategy.partnershipId())).get(strategy.partnershipId()));
    }

    /** Its leads read the draft's outline, everyone else the published one. */
    private StrategyView view(Strategy strategy, @Nullable String partnershipName) {
        var outline = caller.holds(Functions.STRATEGY_LEAD, strategy.partnershipId())
                ? strategy.outline()
                : strategy.publishedOutline();
        if (outline == null) {
            throw ApiException.notFound("There is no strategy " + strategy.id());
        }
        return StrategyView.of(strategy, outline, partnershipName);
    }
}

package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.commonthread.kit.identity.Caller;

/** The drafts, as versions are frozen of them and published over them. */
@ApplicationScoped
public class Drafts {
    private final StrategyRepository strategies;
    private final SectionService sections;
    private final Caller caller;

    Drafts(StrategyRepository strategies, SectionService sections, Caller caller) {
        this.strategies = strategies;
        this.sections = sections;
        this.caller = caller;
    }

    /** Reads the whole draft, and holds others' edits off until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Draft lock(UUID strategyId) {
        var strategy = strategies.lock(strategyId);
        return new Draft(
                strategy.id(),
                strategy.partnershipIds(),
                strategy.outline(),
                sections.views(strategyId).stream()
                        .map(section -> new Draft.DraftSection(
                                section.id(), section.title(), section.text(), section.priorityIds()))
                        .toList());
    }

    /** Whether the caller may read what is not published of this strategy; 404 where there is none. */
    public boolean mayRead(UUID strategyId) {
        return strategies.require(strategyId).isLedBy(caller);
    }

    /** From now on the public reads this version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID strategyId, int number, Outline frozen) {
        strategies.require(strategyId).publish(number, frozen);
        strategies.flush();
    }
}

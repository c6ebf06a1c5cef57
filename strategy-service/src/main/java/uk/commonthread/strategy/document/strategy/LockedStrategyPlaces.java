package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** As {@link StrategyPlaces}, for acts on one strategy that come one after the other. */
@ApplicationScoped
public class LockedStrategyPlaces implements Places {
    private final StrategyRepository strategies;

    LockedStrategyPlaces(StrategyRepository strategies) {
        this.strategies = strategies;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return strategies.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(StrategyPlaces::place);
    }

    @Override
    public String noun() {
        return "strategy";
    }
}

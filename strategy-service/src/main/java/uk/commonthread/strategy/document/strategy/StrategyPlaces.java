package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;

/** A strategy, and all that is of it, lies with its partnerships. */
@ApplicationScoped
public class StrategyPlaces implements Places {
    private final StrategyRepository strategies;

    StrategyPlaces(StrategyRepository strategies) {
        this.strategies = strategies;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return strategies.findByIdOptional(id).map(StrategyPlaces::place);
    }

    static Place place(Strategy strategy) {
        return new Place(strategy.partnershipIds(), strategy.knownTo());
    }

    @Override
    public String noun() {
        return "strategy";
    }
}

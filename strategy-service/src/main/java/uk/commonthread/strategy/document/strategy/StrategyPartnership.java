package uk.commonthread.strategy.document.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.commonthread.kit.audit.Unaudited;

/** That a strategy belongs to a partnership, for queries; it is written with the strategy. */
@Entity
@Immutable
@Unaudited("Written with the strategy")
class StrategyPartnership {
    @EmbeddedId
    private Key key;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    protected StrategyPartnership() {}

    /** @param place the first leads */
    @Embeddable
    record Key(@Column(name = "strategy_id") UUID strategyId, int place) {}

    UUID strategyId() {
        return key.strategyId();
    }
}

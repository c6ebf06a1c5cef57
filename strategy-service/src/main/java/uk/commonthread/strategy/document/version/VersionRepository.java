package uk.commonthread.strategy.document.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<StrategyVersion, UUID> {

    StrategyVersion require(UUID strategyId, int number) {
        return find("strategyId = ?1 and number = ?2", strategyId, number)
                .firstResultOptional()
                .orElseThrow(() -> noVersion(strategyId, number));
    }

    /** The highest number so far; 0 where nothing is frozen. Safe to count on under the strategy's lock only. */
    int lastNumber(UUID strategyId) {
        return find("strategyId = ?1 order by number desc", strategyId)
                .firstResultOptional()
                .map(StrategyVersion::number)
                .orElse(0);
    }

    Optional<StrategyVersion> latestPublished(UUID strategyId) {
        return find("strategyId = ?1 and publishedAt is not null order by number desc", strategyId)
                .firstResultOptional();
    }

    List<StrategyVersion> of(UUID strategyId, boolean publishedOnly, PageRequest page) {
        return find(
                        "strategyId = ?1 and id > ?2" + (publishedOnly ? " and publishedAt is not null" : "")
                                + " order by id",
                        strategyId,
                        page.after())
                .page(0, page.rowsToRead())
                .list();
    }

    static ApiException noVersion(UUID strategyId, int number) {
        return ApiException.notFound("There is no version " + number + " of strategy " + strategyId);
    }
}

package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class SectionRepository extends Repository<Section> {

    List<Section> of(UUID strategyId) {
        return list("strategyId = ?1 order by position", strategyId);
    }

    int countOf(UUID strategyId) {
        return Math.toIntExact(count("strategyId", strategyId));
    }

    Section require(UUID strategyId, UUID id, int expectedVersion) {
        var section = find("id = ?1 and strategyId = ?2", id, strategyId)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("There is no section " + id + " in strategy " + strategyId));
        Versions.requireCurrent(expectedVersion, section.version());
        return section;
    }
}

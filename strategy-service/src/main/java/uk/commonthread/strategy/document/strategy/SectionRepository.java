package uk.commonthread.strategy.document.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {

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

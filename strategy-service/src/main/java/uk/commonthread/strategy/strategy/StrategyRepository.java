package uk.commonthread.strategy.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<Strategy, UUID> {

    Strategy require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ApiException.notFound("There is no strategy " + id));
    }

    /** One writer of a draft at a time, so that a version never holds half of an edit. */
    Strategy requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ApiException.notFound("There is no strategy " + id));
    }

    /** Those with a published version, and all of those partnerships whose drafts the reader may see. */
    List<Strategy> visible(@Nullable UUID partnershipId, Set<UUID> inside, PageRequest page) {
        var query = "(publishedNumber is not null or partnershipId in :inside) and id > :after";
        var values = new HashMap<String, Object>(Map.of("inside", inside, "after", page.after()));
        if (partnershipId != null) {
            query += " and partnershipId = :partnershipId";
            values.put("partnershipId", partnershipId);
        }
        return find(query + " order by id", values).page(0, page.rowsToRead()).list();
    }

    List<Strategy> everywhere(@Nullable UUID partnershipId, PageRequest page) {
        var found = partnershipId == null
                ? find("id > ?1 order by id", page.after())
                : find("id > ?1 and partnershipId = ?2 order by id", page.after(), partnershipId);
        return found.page(0, page.rowsToRead()).list();
    }
}

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
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class StrategyRepository implements PanacheRepositoryBase<Strategy, UUID> {

    Strategy require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** One writer of a draft at a time, so that a version never holds half of an edit. */
    Strategy requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** Those with a published version, and all of those partnerships whose drafts the reader may see. */
    List<Strategy> visible(@Nullable UUID partnershipId, Set<UUID> inside, Order order, PageRequest page) {
        return list(
                " and (publishedNumber is not null or partnershipId in :inside)",
                Map.of("inside", inside),
                partnershipId,
                order,
                page);
    }

    List<Strategy> published(@Nullable UUID partnershipId, Order order, PageRequest page) {
        return list(" and publishedNumber is not null", Map.of(), partnershipId, order, page);
    }

    List<Strategy> everywhere(@Nullable UUID partnershipId, Order order, PageRequest page) {
        return list("", Map.of(), partnershipId, order, page);
    }

    private List<Strategy> list(
            String condition, Map<String, ?> values, @Nullable UUID partnershipId, Order order, PageRequest page) {
        var query = order.behind() + condition;
        var all = new HashMap<String, Object>(values);
        all.put("after", page.after(order));
        if (partnershipId != null) {
            query += " and partnershipId = :partnershipId";
            all.put("partnershipId", partnershipId);
        }
        return find(query + " order by " + order.by(), all)
                .page(0, page.rowsToRead())
                .list();
    }

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no strategy " + id);
    }
}

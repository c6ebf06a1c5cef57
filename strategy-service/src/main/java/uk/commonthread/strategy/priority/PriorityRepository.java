package uk.commonthread.strategy.priority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class PriorityRepository implements PanacheRepositoryBase<Priority, UUID> {

    Priority require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Priority require(UUID id, int expectedVersion) {
        var priority = require(id);
        Versions.requireCurrent(expectedVersion, priority.version());
        return priority;
    }

    /** The public ones, and all of those partnerships whose working papers the reader may see. */
    List<Priority> visible(@Nullable UUID partnershipId, Set<UUID> inside, PageRequest page) {
        var query = "(publishedAt is not null or partnershipId in :inside) and id > :after";
        var values = new HashMap<String, Object>(Map.of("inside", inside, "after", page.after()));
        if (partnershipId != null) {
            query += " and partnershipId = :partnershipId";
            values.put("partnershipId", partnershipId);
        }
        return find(query + " order by id", values).page(0, page.rowsToRead()).list();
    }

    List<Priority> everywhere(@Nullable UUID partnershipId, PageRequest page) {
        var found = partnershipId == null
                ? find("id > ?1 order by id", page.after())
                : find("id > ?1 and partnershipId = ?2 order by id", page.after(), partnershipId);
        return found.page(0, page.rowsToRead()).list();
    }

    void publish(Collection<UUID> ids, Instant when) {
        update("publishedAt = ?1 where id in ?2 and publishedAt is null", when, ids);
    }

    List<Priority> of(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no priority " + id);
    }
}

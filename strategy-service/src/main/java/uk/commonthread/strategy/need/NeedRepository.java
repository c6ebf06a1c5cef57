package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;

@ApplicationScoped
class NeedRepository extends Repository<Need> {

    /**
     * The public ones, and those that are not of the partnerships whose working papers the reader may see.
     *
     * @param everywhere whether those are all
     */
    List<Need> list(@Nullable UUID partnershipId, Set<UUID> inside, boolean everywhere, PageRequest page) {
        return new Parts<>(Need.class, Need::id, Order.OLDEST, page)
                .only("partnershipId", partnershipId)
                .visible("publishedAt is not null", "publishedAt is null", "partnershipId", inside, everywhere)
                .rows(getEntityManager());
    }

    void publish(Collection<UUID> ids, Instant when) {
        of(ids).forEach(need -> need.publish(when));
        flush();
    }

    List<Need> of(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}

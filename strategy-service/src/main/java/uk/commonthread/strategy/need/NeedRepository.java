package uk.commonthread.strategy.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;
import uk.commonthread.kit.web.Showing;

@ApplicationScoped
class NeedRepository extends Repository<Need> {
    private static final Showing SHOWING =
            new Showing("publishedAt is not null", "publishedAt is null", Belonging.by("partnershipId"));

    /** The public ones, and those that are not of the partnerships whose working papers the reader may see. */
    List<Need> list(@Nullable UUID partnershipId, Insider reader, PageRequest page) {
        return new Parts<>(Need.class, Need::id, Order.OLDEST, page)
                .only("partnershipId", partnershipId)
                .visible(SHOWING, reader)
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

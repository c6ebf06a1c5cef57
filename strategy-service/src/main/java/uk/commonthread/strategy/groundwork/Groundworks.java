package uk.commonthread.strategy.groundwork;

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

/** Finds what strategies rest on. */
public abstract class Groundworks<G extends Groundwork> extends Repository<G> {
    private static final Showing SHOWING =
            new Showing("publishedAt is not null", "publishedAt is null", Belonging.by("partnershipId"));

    private final Class<G> type;

    protected Groundworks(Class<G> type) {
        this.type = type;
    }

    /** The public ones, and those that are not of the partnerships whose working papers the reader may see. */
    public List<G> list(@Nullable UUID partnershipId, Insider reader, PageRequest page) {
        return new Parts<>(type, Groundwork::id, Order.OLDEST, page)
                .only("partnershipId", partnershipId)
                .visible(SHOWING, reader)
                .rows(getEntityManager());
    }

    /** From now on everyone may read them. */
    public void publish(Collection<UUID> ids, Instant when) {
        of(ids).forEach(one -> one.publish(when));
        flush();
    }

    public List<G> of(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }
}

package uk.commonthread.strategy.document.strategy;

import jakarta.enterprise.context.ApplicationScoped;
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
class StrategyRepository extends Repository<Strategy> {
    private static final String PUBLISHED = "publishedNumber is not null";
    private static final Belonging OF = Belonging.by("id", "StrategyPartnership", "key.strategyId", "partnershipId");
    private static final Showing SHOWING = new Showing(PUBLISHED, "publishedNumber is null", OF);

    /** Those with a published version, and those without of the partnerships whose drafts the reader may see. */
    List<Strategy> list(@Nullable UUID partnershipId, Insider reader, Order order, PageRequest page) {
        return of(partnershipId, order, page).visible(SHOWING, reader).rows(getEntityManager());
    }

    List<Strategy> published(@Nullable UUID partnershipId, Order order, PageRequest page) {
        return of(partnershipId, order, page).part(PUBLISHED).rows(getEntityManager());
    }

    private static Parts<Strategy> of(@Nullable UUID partnershipId, Order order, PageRequest page) {
        return new Parts<>(Strategy.class, Strategy::id, order, page).of(OF, partnershipId);
    }
}

package uk.commonthread.strategy.replica.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<PublishedTheme, UUID> {
    private static final Belonging OF = Belonging.by("id", "ThemePartnership", "key.themeId", "key.partnershipId");

    List<PublishedTheme> list(@Nullable UUID partnershipId, Insider reader, PageRequest page) {
        return new Parts<>(PublishedTheme.class, PublishedTheme::id, Order.OLDEST, page)
                .of(OF, partnershipId)
                .inside("1 = 1", OF, reader)
                .rows(getEntityManager());
    }

    List<PublishedTheme> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}

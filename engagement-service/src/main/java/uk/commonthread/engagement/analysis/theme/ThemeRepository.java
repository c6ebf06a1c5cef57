package uk.commonthread.engagement.analysis.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Insider;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;
import uk.commonthread.kit.web.Showing;

@ApplicationScoped
class ThemeRepository extends Repository<Theme> {
    private static final Belonging OF =
            Belonging.by("engagementId", "EngagementPartnership", "key.engagementId", "partnershipId");
    private static final Showing SHOWING = new Showing("publishedAt is not null", "publishedAt is null", OF);

    /** In order of creation. */
    List<Theme> list(@Nullable UUID engagementId, @Nullable UUID partnershipId, Insider reader, PageRequest page) {
        return new Parts<>(Theme.class, Theme::id, Order.OLDEST, page)
                .only("engagementId", engagementId)
                .of(OF, partnershipId)
                .visible(SHOWING, reader)
                .rows(getEntityManager());
    }

    /** The theme, if it is of this engagement, and all that it lies below. */
    Set<UUID> upwardsFrom(UUID id, UUID engagementId) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recursive up (id, parent_id) as (
                            select id, parent_id from theme where id = :id and engagement_id = :engagementId
                            union
                            select t.id, t.parent_id from up join theme t on t.id = up.parent_id
                        )
                        select id from up""", UUID.class)
                .setParameter("id", id)
                .setParameter("engagementId", engagementId)
                .getResultList());
    }
}

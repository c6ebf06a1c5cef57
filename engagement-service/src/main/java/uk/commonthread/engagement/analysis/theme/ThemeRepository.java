package uk.commonthread.engagement.analysis.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Belonging;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;

@ApplicationScoped
class ThemeRepository extends Repository<Theme> {
    private static final Belonging OF =
            new Belonging("engagementId", "EngagementPartnership", "key.engagementId", "partnershipId");

    /**
     * In order of creation.
     *
     * @param analystOf the partnerships whose unpublished themes the caller may see
     * @param all whether they may see every theme
     */
    List<Theme> list(
            @Nullable UUID engagementId,
            @Nullable UUID partnershipId,
            Set<UUID> analystOf,
            boolean all,
            PageRequest page) {
        return new Parts<>(Theme.class, Theme::id, Order.OLDEST, page)
                .only("engagementId", engagementId)
                .of(OF, partnershipId)
                .visible("publishedAt is not null", "publishedAt is null", OF, analystOf, all)
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

package uk.commonthread.engagement.engagement.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.Order;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Parts;

@ApplicationScoped
class MaterialRepository extends Repository<Material> {

    /** In order of creation. */
    List<Material> list(UUID engagementId, PageRequest page) {
        return new Parts<>(Material.class, Material::id, Order.OLDEST, page)
                .only("engagementId", engagementId)
                .part("1 = 1")
                .rows(getEntityManager());
    }
}

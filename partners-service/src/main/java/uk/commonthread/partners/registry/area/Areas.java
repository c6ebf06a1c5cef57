package uk.commonthread.partners.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;

/** What other features may ask about areas. */
@ApplicationScoped
public class Areas {
    private final AreaRepository areas;

    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    /** Refuses a request whose field names an area that is not recorded. */
    public void requireAll(Collection<UUID> ids, String field) {
        for (var id : ids) {
            if (areas.findById(id) == null) {
                throw ApiException.field(field, "unknown", "There is no area " + id);
            }
        }
    }
}

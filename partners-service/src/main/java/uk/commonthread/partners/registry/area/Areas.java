package uk.commonthread.partners.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.name.DatedNames;

/** What other features may ask about areas. */
@ApplicationScoped
public class Areas {
    private final AreaRepository areas;

    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    /** What an area is called on some day, and what sort of area it is. */
    public record Described(String name, String kind) {}

    /** Those areas as they are called on that day, by id. */
    public Map<UUID, Described> described(Collection<UUID> ids, LocalDate day) {
        return areas.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(
                        Area::id,
                        area -> new Described(
                                DatedNames.on(area.names(), day), area.kind().name())));
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

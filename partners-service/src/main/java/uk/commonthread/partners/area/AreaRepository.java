package uk.commonthread.partners.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.period.Period;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, UUID> {

    Area require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ApiException.notFound("There is no area " + id));
    }

    Area require(UUID id, int expectedVersion) {
        var area = require(id);
        Versions.requireCurrent(expectedVersion, area.version());
        return area;
    }

    /** Areas that are there on the day, in order of recording. A filter that is null does not narrow the list. */
    List<Area> list(@Nullable AreaScheme scheme, @Nullable String code, LocalDate asOf, PageRequest page) {
        var query =
                new StringBuilder("id > :after and period.from <= :asOf and (period.to is null or period.to >= :asOf)");
        var values = new HashMap<String, Object>(Map.of("after", page.after(), "asOf", asOf));
        if (scheme != null) {
            query.append(" and scheme = :scheme");
            values.put("scheme", scheme);
        }
        if (code != null) {
            query.append(" and code = :code");
            values.put("code", code);
        }
        return find(query.append(" order by id").toString(), values)
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    /** Another area that has the code on one of the days. */
    Optional<Area> clashing(AreaCode code, Period period, @Nullable UUID except) {
        return list("scheme = ?1 and code = ?2", code.scheme(), code.code()).stream()
                .filter(other -> !other.id().equals(except) && other.period().overlaps(period))
                .findFirst();
    }
}

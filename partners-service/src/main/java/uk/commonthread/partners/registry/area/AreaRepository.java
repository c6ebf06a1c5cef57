package uk.commonthread.partners.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.NamedList;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.Successions;

@ApplicationScoped
class AreaRepository extends Repository<Area> {

    /** Areas that are there on the day, in order of their names. A filter that is null does not narrow the list. */
    List<Area> list(
            @Nullable AreaScheme scheme,
            @Nullable String code,
            @Nullable String namePart,
            LocalDate day,
            NamedPageRequest page) {
        var list = new NamedList<>(Area.class, "area", day, page)
                .named(namePart)
                .and("t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)");
        if (scheme != null) {
            list.and("t.scheme = :scheme", "scheme", scheme.name());
        }
        if (code != null) {
            list.and("t.code = :code", "code", code);
        }
        return list.rows(getEntityManager());
    }

    /** What followed these, and what they followed, with the names of the day. */
    Successions successions(Collection<Area> areas, LocalDate day) {
        var after = areas.stream().collect(Collectors.toMap(Area::id, Area::successors));
        return Successions.read(getEntityManager(), "area", after, ids -> names(ids, day));
    }

    private Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return DatedNames.on(ids.isEmpty() ? List.of() : list("id in ?1", ids), Area::id, Area::names, day);
    }

    /** Another area that has the code on one of the days. */
    Optional<Area> clashing(AreaCode code, Period period, @Nullable UUID except) {
        return list("scheme = ?1 and code = ?2", code.scheme(), code.code()).stream()
                .filter(other -> !other.id().equals(except) && other.period().overlaps(period))
                .findFirst();
    }
}

package uk.commonthread.partners.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

@ApplicationScoped
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

    Partnership require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> noPartnership(id));
    }

    /** Locked, so that nothing is written into it while its days change; what is being written comes first. */
    Partnership lock(UUID id, int expectedVersion) {
        var partnership = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> noPartnership(id));
        Versions.requireCurrent(expectedVersion, partnership.version());
        return partnership;
    }

    static ApiException noPartnership(UUID id) {
        return ApiException.notFound("There is no partnership " + id);
    }

    /** Partnerships of the day, in order of creation. A filter that is null does not narrow the list. */
    List<Partnership> list(@Nullable String slug, LocalDate asOf, PageRequest page) {
        var query =
                new StringBuilder("id > :after and period.from <= :asOf and (period.to is null or period.to >= :asOf)");
        var values = new HashMap<String, Object>(Map.of("after", page.after(), "asOf", asOf));
        if (slug != null) {
            query.append(" and slug = :slug");
            values.put("slug", slug);
        }
        return find(query.append(" order by id").toString(), values)
                .range(0, page.rowsToRead() - 1)
                .list();
    }

    Optional<Partnership> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}

package uk.commonthread.engagement.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@ApplicationScoped
class EngagementRepository implements PanacheRepositoryBase<Engagement, UUID> {

    Engagement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Engagement require(UUID id, int expectedVersion) {
        var engagement = require(id);
        Versions.requireCurrent(expectedVersion, engagement.version());
        return engagement;
    }

    /**
     * In order of creation.
     *
     * @param draftsOf the partnerships whose drafts the caller may see
     * @param allDrafts whether they may see every draft
     */
    List<Engagement> list(
            @Nullable UUID partnershipId,
            @Nullable EngagementStatus status,
            Set<UUID> draftsOf,
            boolean allDrafts,
            PageRequest page) {
        var query = new StringBuilder("id > :after");
        var parameters = new HashMap<String, Object>(Map.of("after", page.after()));
        if (partnershipId != null) {
            query.append(" and partnershipId = :partnershipId");
            parameters.put("partnershipId", partnershipId);
        }
        if (status != null) {
            query.append(" and status = :status");
            parameters.put("status", status);
        }
        if (!allDrafts) {
            query.append(" and (status <> :draft or partnershipId in :draftsOf)");
            parameters.put("draft", EngagementStatus.DRAFT);
            parameters.put("draftsOf", draftsOf);
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, page.rowsToRead())
                .list();
    }

    /** The next one whose last day is over, locked; one that another replica is closing is skipped. */
    Optional<Engagement> nextToClose(LocalDate today) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select * from engagement where status = 'OPEN' and closes < :today
                        order by closes limit 1 for update skip locked""", Engagement.class)
                .setParameter("today", today)
                .uniqueResultOptional();
    }

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no engagement " + id);
    }
}

package uk.commonthread.engagement.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Order;
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
     * @param draftsOf the partnerships whose drafts the caller may see
     * @param allDrafts whether they may see every draft
     */
    List<Engagement> list(
            @Nullable UUID partnershipId,
            @Nullable EngagementStatus status,
            ZonedDateTime now,
            Set<UUID> draftsOf,
            boolean allDrafts,
            Order order,
            PageRequest page) {
        var query = new StringBuilder(order.behind());
        var parameters = new HashMap<String, Object>(Map.of("after", page.after(order)));
        if (partnershipId != null) {
            query.append(" and partnershipId = :partnershipId");
            parameters.put("partnershipId", partnershipId);
        }
        if (status != null) {
            query.append(" and ").append(condition(status));
            if (status != EngagementStatus.DRAFT) {
                parameters.put("now", now.toInstant());
            }
            if (status == EngagementStatus.COMING || status == EngagementStatus.OPEN) {
                parameters.put("today", now.toLocalDate());
            }
        }
        if (!allDrafts && status == null) {
            query.append(" and (status <> :draft or partnershipId in :draftsOf)");
            parameters.put("draft", EngagementStatus.DRAFT);
            parameters.put("draftsOf", draftsOf);
        } else if (!allDrafts && status == EngagementStatus.DRAFT) {
            // Not by looking at everybody's drafts one after another.
            query.append(" and partnershipId in :draftsOf");
            parameters.put("draftsOf", draftsOf);
        }
        return find(query.append(" order by ").append(order.by()).toString(), parameters)
                .page(0, page.rowsToRead())
                .list();
    }

    /** How far it is, as {@link Engagement#status} has it: what is stored may be a minute behind. */
    private static String condition(EngagementStatus status) {
        return switch (status) {
            case DRAFT -> "status = 'DRAFT'";
            case COMING -> "status in ('COMING', 'OPEN') and opens > :today and closes > :now";
            case OPEN -> "status in ('COMING', 'OPEN') and opens <= :today and closes > :now";
            case CLOSED -> "(status = 'CLOSED' or status in ('COMING', 'OPEN') and closes <= :now)";
        };
    }

    /** The next one whose first day has come, locked; one that another replica is beginning is skipped. */
    Optional<Engagement> nextToBegin(LocalDate today) {
        return next("status = 'COMING' and opens <= :moment order by opens", today);
    }

    /** The next one whose time is over, locked; one that another replica is closing is skipped. */
    Optional<Engagement> nextToClose(Instant now) {
        return next("status in ('COMING', 'OPEN') and closes <= :moment order by closes", now);
    }

    private Optional<Engagement> next(String condition, Object moment) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from engagement where " + condition + " limit 1 for update skip locked",
                        Engagement.class)
                .setParameter("moment", moment)
                .uniqueResultOptional();
    }

    static ApiException unknown(UUID id) {
        return ApiException.notFound("There is no engagement " + id);
    }
}

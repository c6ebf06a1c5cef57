package uk.commonthread.engagement.engagement.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
class EngagementRepository extends Repository<Engagement> {
    private static final int MOST_BEHIND = 100;
    private static final Belonging OF =
            Belonging.by("id", "EngagementPartnership", "key.engagementId", "partnershipId");
    private static final Showing SHOWING = new Showing("status <> 'DRAFT'", "status = 'DRAFT'", OF);

    /** @param reader of whose drafts they are shown those too */
    List<Engagement> list(
            @Nullable UUID partnershipId,
            @Nullable EngagementStatus status,
            ZonedDateTime now,
            Insider reader,
            Order order,
            PageRequest page) {
        var list = new Parts<>(Engagement.class, Engagement::id, order, page).of(OF, partnershipId);
        if (status == null) {
            list.visible(SHOWING, reader);
        } else if (status != EngagementStatus.DRAFT) {
            addAllOf(status, list, now);
        } else {
            list.hidden(SHOWING, reader);
        }
        return list.rows(getEntityManager());
    }

    /** To which partnerships each of these belongs, the one that leads first. */
    Map<UUID, List<UUID>> partnershipIds(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "from EngagementPartnership where key.engagementId in :ids order by key.place",
                        EngagementPartnership.class)
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EngagementPartnership::engagementId,
                        Collectors.mapping(EngagementPartnership::partnershipId, Collectors.toList())));
    }

    /** Those that are so far at that moment, whatever is stored. */
    private void addAllOf(EngagementStatus status, Parts<Engagement> list, ZonedDateTime now) {
        var behind = storedBehind(now);
        var moved = behind.stream().filter(engagement -> engagement.status(now) == status);
        list.part("status = '" + status + "' and id not in :behind")
                .with("behind", behind.stream().map(Engagement::id).toList())
                .part("id in :moved")
                .with("moved", moved.map(Engagement::id).toList());
    }

    /** Those whose stored status is behind: the few that began or ended within the last minute. */
    private List<Engagement> storedBehind(ZonedDateTime now) {
        return Stream.concat(
                        first("status = 'COMING' and opens <= ?1 order by opens", now.toLocalDate()),
                        first("status in ('COMING', 'OPEN') and closes <= ?1 order by closes", now.toInstant()))
                .distinct()
                .toList();
    }

    /** Only so many: the database, which expects more, would otherwise read all that are coming or open. */
    private Stream<Engagement> first(String query, Object moment) {
        return find(query, moment).page(0, MOST_BEHIND).list().stream();
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
}

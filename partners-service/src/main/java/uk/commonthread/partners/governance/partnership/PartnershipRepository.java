package uk.commonthread.partners.governance.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.NamedList;
import uk.commonthread.partners.dated.succession.Successions;

@ApplicationScoped
class PartnershipRepository extends Repository<Partnership> {

    /**
     * Partnerships of the day, in order of their names. A filter that is null does not narrow the list; the one that has
     * an address is found whether it has ended or not, unless a day is asked for.
     */
    List<Partnership> list(
            @Nullable String slug,
            @Nullable String namePart,
            @Nullable LocalDate asOf,
            LocalDate day,
            NamedPageRequest page) {
        var list = new NamedList<>(Partnership.class, "partnership", day, page).named(namePart);
        if (slug != null) {
            list.and("t.slug = :slug", "slug", slug);
        }
        if (slug == null || asOf != null) {
            list.and("t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)");
        }
        return list.rows(getEntityManager());
    }

    /** What they are called on that day, by id. */
    Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return DatedNames.on(
                ids.isEmpty() ? List.of() : list("id in ?1", ids), Partnership::id, Partnership::names, day);
    }

    /** What followed these, and what they followed, with the names of the day. */
    Successions successions(Collection<Partnership> partnerships, LocalDate day) {
        var after = partnerships.stream().collect(Collectors.toMap(Partnership::id, Partnership::successors));
        return Successions.read(getEntityManager(), "partnership", after, ids -> names(ids, day));
    }

    /** The partnership, and all that it is a part of. */
    Set<UUID> upwardsFrom(UUID id) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recursive up (id, parent_id) as (
                            select id, parent_id from partnership where id = :id
                            union
                            select p.id, p.parent_id from up join partnership p on p.id = up.parent_id
                        )
                        select id from up""", UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    Optional<Partnership> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}

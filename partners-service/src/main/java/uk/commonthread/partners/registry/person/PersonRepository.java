package uk.commonthread.partners.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.store.Repository;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.partners.dated.name.NamedList;

/** Where a person has a membership or an appointment is what the database's view {@code person_place} says. */
@ApplicationScoped
class PersonRepository extends Repository<Person> {

    /** Whose people are asked for: of these partnerships, and those whom that subject has entered. */
    record Seen(UUID createdBy, Set<UUID> partnershipIds) {
        private UUID[] partnerships() {
            return partnershipIds.toArray(UUID[]::new);
        }
    }

    /** In order of names. Each filter that is null does not narrow the list. */
    @SuppressWarnings("unchecked")
    List<Person> list(@Nullable String namePart, @Nullable Seen seen, NamedPageRequest page) {
        var with = new StringBuilder();
        var where = new StringBuilder();
        var values = new HashMap<String, Object>(
                Map.of("afterName", page.after().name(), "afterId", page.after().id()));
        // Materialized, or the database would rather walk all names in their order.
        if (namePart != null) {
            NamedList.requireSearchable(namePart);
            with.append("""
                    with found as materialized (
                        select id from person where folded like '%' || folded(:part) || '%')
                    """);
            where.append(" and p.id in (select id from found)");
            values.put("part", namePart);
        }
        if (seen != null) {
            with.append(with.isEmpty() ? "with " : ", ").append("""
                    seen as materialized (
                        select person_id as id from person_place where partnership_id = any(cast(:partnerships as uuid[]))
                        union select id from person where created_by = :createdBy)
                    """);
            where.append(" and p.id in (select id from seen)");
            values.put("partnerships", seen.partnerships());
            values.put("createdBy", seen.createdBy());
        }
        var query = getEntityManager()
                .createNativeQuery(
                        with
                                + "select p.* from person p where (p.folded, p.id) > (folded(:afterName), cast(:afterId as uuid))"
                                + where + " order by p.folded, p.id limit " + page.rowsToRead(),
                        Person.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    boolean isSeen(UUID id, Seen seen) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1 from person where id = :id and created_by = :createdBy)
                            or exists (select 1 from person_place
                                where person_id = :id and partnership_id = any(cast(:partnerships as uuid[])))""", Boolean.class)
                .setParameter("id", id)
                .setParameter("createdBy", seen.createdBy())
                .setParameter("partnerships", seen.partnerships())
                .getSingleResult();
    }

    /** Whether they are appointed, on whatever days, in a partnership that is none of these. */
    boolean isAppointedBeyond(UUID id, Set<UUID> partnershipIds) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select 1 from person_place
                            where person_id = :id and is_appointed and partnership_id <> all(cast(:partnerships as uuid[])))""", Boolean.class)
                .setParameter("id", id)
                .setParameter("partnerships", partnershipIds.toArray(UUID[]::new))
                .getSingleResult();
    }

    List<Person> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    // Only the ids, so that a person who is locked afterwards is read as they are by then.

    Optional<UUID> subjectOf(UUID id) {
        return id("select subject from Person where id = ?1 and subject is not null", id);
    }

    Optional<UUID> withSubject(UUID subject) {
        return id("select id from Person where subject = ?1", subject);
    }

    Optional<UUID> withMail(String folded) {
        return id("select id from Person where mail = ?1", folded);
    }

    Optional<UUID> unlinkedWithMail(String folded) {
        return id("select id from Person where mail = ?1 and subject is null", folded);
    }

    private Optional<UUID> id(String query, Object value) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter(1, value)
                .getResultStream()
                .findFirst();
    }
}

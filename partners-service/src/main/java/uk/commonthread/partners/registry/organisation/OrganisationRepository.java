package uk.commonthread.partners.registry.organisation;

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
import uk.commonthread.partners.dated.succession.Successions;
import uk.commonthread.partners.registry.identifier.Identifier;

@ApplicationScoped
class OrganisationRepository extends Repository<Organisation> {

    /** In order of the names of the day. Each filter that is null does not narrow the list. */
    List<Organisation> list(
            @Nullable String namePart,
            @Nullable Identifier identifier,
            @Nullable LocalDate asOf,
            LocalDate day,
            NamedPageRequest page) {
        var list = new NamedList<>(Organisation.class, "organisation", day, page).named(namePart);
        if (identifier != null) {
            list.and(
                            "t.id in (select organisation_id from organisation_identifier"
                                    + " where scheme = :scheme and identifier = :identifier)",
                            "scheme",
                            identifier.scheme().list())
                    .with("identifier", identifier.value());
        }
        if (asOf != null) {
            list.and("t.opened_on <= :day and (t.closed_on is null or t.closed_on >= :day)");
        }
        return list.rows(getEntityManager());
    }

    /** What they are called on that day, by id. */
    Map<UUID, String> names(Collection<UUID> ids, LocalDate day) {
        return DatedNames.on(
                ids.isEmpty() ? List.of() : list("id in ?1", ids), Organisation::id, Organisation::names, day);
    }

    /** What followed these, and what they followed, with the names of the day. */
    Successions successions(Collection<Organisation> organisations, LocalDate day) {
        var after = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::successors));
        return Successions.read(getEntityManager(), "organisation", after, ids -> names(ids, day));
    }

    /** Which other organisation has the identifier and is open on that day or later. */
    Optional<UUID> holderOf(Identifier identifier, LocalDate today, @Nullable UUID except) {
        return find(
                        "select o from Organisation o join o.identifiers i where i.scheme = :scheme and i.identifier = :identifier"
                                + " and (i.closedOn is null or i.closedOn >= :today) and o.id <> :except",
                        Map.of(
                                "scheme",
                                identifier.scheme().list(),
                                "identifier",
                                identifier.value(),
                                "today",
                                today,
                                "except",
                                except == null ? new UUID(0, 0) : except))
                .firstResultOptional()
                .map(Organisation::id);
    }
}

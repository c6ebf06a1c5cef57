package uk.commonthread.partners.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.partners.identifier.Identifier;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ApiException.notFound("There is no organisation " + id));
    }

    Organisation require(UUID id, int expectedVersion) {
        var organisation = require(id);
        Versions.requireCurrent(expectedVersion, organisation.version());
        return organisation;
    }

    /** In order of registration. Each filter that is null does not narrow the list. */
    List<Organisation> list(
            @Nullable String namePart, @Nullable Identifier identifier, @Nullable LocalDate asOf, PageRequest page) {
        var query = new StringBuilder();
        var values = new HashMap<String, Object>(Map.of("after", page.after()));
        if (namePart != null) {
            // Materialized, or the database would rather walk all organisations in the order of their ids.
            query.append("with found as materialized (select n.id as id from Organisation n")
                    .append(" where lower(n.name) like :name escape '!') ");
            values.put("name", "%" + literally(namePart.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        query.append("select o from Organisation o where o.id > :after");
        if (namePart != null) {
            query.append(" and o.id in (select f.id from found f)");
        }
        if (identifier != null) {
            query.append(" and o.id in (select holder.id from Organisation holder join holder.identifiers i")
                    .append(" where i.scheme = :scheme and i.identifier = :identifier)");
            values.put("scheme", identifier.scheme().list());
            values.put("identifier", identifier.value());
        }
        if (asOf != null) {
            query.append(" and (o.closedOn is null or o.closedOn >= :asOf)");
            values.put("asOf", asOf);
        }
        return find(query.append(" order by o.id").toString(), values)
                .range(0, page.rowsToRead() - 1)
                .list();
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

    private static String literally(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

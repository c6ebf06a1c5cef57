package uk.commonthread.partners.registry.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/** What other features may ask about organisations. */
@ApplicationScoped
public class Organisations {
    private final OrganisationRepository organisations;

    Organisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Refuses a request whose field names an organisation that does not exist on that day. Null names none. */
    public void requireOpen(@Nullable UUID id, LocalDate day, String field) {
        if (id == null) {
            return;
        }
        var organisation = organisations
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.field(field, "unknown", "There is no such organisation"));
        if (!organisation.isOpenOn(day)) {
            throw ApiException.field(
                    field,
                    "closed",
                    Map.of("on", String.valueOf(organisation.closedOn())),
                    "This organisation closed on " + organisation.closedOn());
        }
    }

    /** What they are called on that day, by id; null names none. */
    public Map<UUID, String> names(Stream<@Nullable UUID> ids, LocalDate day) {
        return organisations.names(ids.filter(Objects::nonNull).collect(Collectors.toSet()), day);
    }
}

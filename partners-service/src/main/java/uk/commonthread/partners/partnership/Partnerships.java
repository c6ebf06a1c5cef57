package uk.commonthread.partners.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.period.Period;

/** What other features may ask about partnerships. */
@ApplicationScoped
public class Partnerships {
    private final PartnershipRepository partnerships;

    Partnerships(PartnershipRepository partnerships) {
        this.partnerships = partnerships;
    }

    /** When the partnership is; for a request whose path names it. */
    public Period requirePeriod(UUID id) {
        return partnerships.require(id).period();
    }

    /** When the partnership is; for a request whose field names it. */
    public Period requirePeriod(UUID id, String field) {
        return partnerships
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.field(field, "There is no such partnership"))
                .period();
    }

    /** What they are called, by id. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : partnerships.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Partnership::id, Partnership::name));
    }
}

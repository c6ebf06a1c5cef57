package uk.commonthread.partners.governance.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;

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

    /** A partnership as rules look at it. */
    public record Governed(String regime, Period period, Set<UUID> areaIds) {}

    /** For a request whose path names it. */
    public Governed governed(UUID id) {
        var partnership = partnerships.require(id);
        return new Governed(partnership.regime(), partnership.period(), Set.copyOf(partnership.areaIds()));
    }

    /**
     * When the partnership is, and will be until the transaction ends: this waits for an end or a change under way, and
     * later ones wait for it, so that nothing is written into a partnership that is just ending. Hold a partnership
     * before locking anything of it, as ending it does.
     */
    public Period hold(UUID id) {
        return hold(id, () -> partnerships.unknown(id));
    }

    /** The same, for a request whose field names the partnership. */
    public Period hold(UUID id, String field) {
        return hold(id, () -> ApiException.field(field, "unknown", "There is no such partnership"));
    }

    private Period hold(UUID id, Supplier<ApiException> missing) {
        return partnerships
                .findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(missing)
                .period();
    }

    /** Refuses, in that field, a last day that is after the partnership's; null is none. */
    public static void requireNotAfter(Period whole, @Nullable LocalDate last, String field) {
        if (whole.to() != null && (last == null || last.isAfter(whole.to()))) {
            throw ApiException.field(
                    field,
                    "after-partnership",
                    Map.of("last", String.valueOf(whole.to())),
                    "The partnership's last day is " + whole.to() + "; enter that or an earlier day");
        }
    }

    /** What its page is called. */
    public String slug(UUID id) {
        return partnerships.require(id).slug();
    }

    /** What they are called on that day, by id. */
    public Map<UUID, String> names(Stream<UUID> ids, LocalDate day) {
        return partnerships.names(ids.collect(Collectors.toSet()), day);
    }
}

package uk.commonthread.partners.dated.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;

/**
 * One thing that followed another.
 *
 * @param since the first day on which it did
 * @param source who says so
 */
@Embeddable
public record Succession(
        @Column(nullable = false) UUID successorId,
        @Column(nullable = false) LocalDate since,
        @Column(nullable = false) String source) {

    /** Said by whoever ended the thing. */
    public static final String DECLARED = "declared";

    /**
     * Refuses as a successor what is not there, or is over by the day on which it would follow.
     *
     * @param successor its days
     * @param noun what it is, in words
     */
    public static void requireThere(Optional<Period> successor, NewSuccessor request, String noun) {
        var period =
                successor.orElseThrow(() -> ApiException.field("successorId", "unknown", "There is no such " + noun));
        if (period.endsBefore(request.from())) {
            throw ApiException.field(
                    "successorId",
                    "ended",
                    Map.of("on", String.valueOf(period.to())),
                    "That " + noun + " ended on " + period.to());
        }
    }

    /**
     * Adds what a request says of something that has ended, or is known to end; saying it of the same successor again
     * corrects it.
     */
    public static void add(Set<Succession> known, NewSuccessor request, UUID self, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            throw new ApiException(SuccessionProblem.NOT_ENDED, "It has no last day yet; enter that first");
        }
        if (request.successorId().equals(self)) {
            throw ApiException.field("successorId", "itself", "Nothing can follow itself");
        }
        if (request.from().isBefore(lastDay)) {
            throw ApiException.field(
                    "from",
                    "before-last-day",
                    Map.of("last", lastDay),
                    "What followed cannot do so before the last day, " + lastDay);
        }
        known.removeIf(succession -> succession.successorId().equals(request.successorId()));
        known.add(new Succession(
                request.successorId(), request.from(), request.source().strip()));
    }
}

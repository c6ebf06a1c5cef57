package uk.commonthread.partners.dated.period;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/**
 * The days on which something holds, the first and the last included.
 *
 * @param from the first day
 * @param to the last day; null while no end is known
 */
@Embeddable
public record Period(
        @Column(name = "valid_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "valid_to") LocalDate to) {

    /** The period that a request asks for, in its fields {@code from} and {@code to}. */
    public static Period of(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw ApiException.field(
                    "to",
                    "before-first-day",
                    Map.of("from", from),
                    "The last day must not be before the first, " + from);
        }
        return new Period(from, to);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    /** Whether every day of the other is one of this. */
    public boolean encloses(Period other) {
        var startsInTime = !other.from.isBefore(from);
        var lastsLongEnough = to == null || (other.to != null && !other.to.isAfter(to));
        return startsInTime && lastsLongEnough;
    }

    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && !endsBefore(other.from) && !other.endsBefore(from);
    }

    /** Whether it has no day: what was taken back before it held ends on the day before its first. */
    @JsonIgnore
    public boolean isEmpty() {
        return endsBefore(from);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /**
     * The same period with another last day. What has ended stays as it was; an end that is still to come may be moved,
     * earlier or later.
     */
    public Period endingOn(LocalDate last, LocalDate today) {
        requireNotEnded(today);
        if (last.isBefore(from)) {
            throw ApiException.field(
                    "on",
                    "before-first-day",
                    Map.of("from", from),
                    "The last day must not be before the first, " + from);
        }
        return new Period(from, last);
    }

    /** Refuses to change what has ended: history is kept as it was. */
    public void requireNotEnded(LocalDate today) {
        if (endsBefore(today)) {
            throw new ApiException(PeriodProblem.ALREADY_ENDED, "It ended on " + to + ", and is kept as it was then");
        }
    }

    /** The same period, ended no later than what it is a part of. */
    public Period cutAt(LocalDate last) {
        if (from.isAfter(last)) {
            throw new ApiException(
                    PeriodProblem.BEGINS_LATER,
                    "Something that is a part of it begins on " + from + "; change that first");
        }
        return endsBefore(last) ? this : new Period(from, last);
    }

    /** Its days for the words of a problem; without a last day where it has none. */
    public Map<String, Object> params() {
        return to == null ? Map.of("from", from) : Map.of("from", from, "to", to);
    }

    @Override
    public String toString() {
        return to == null ? "from " + from : "from " + from + " to " + to;
    }
}

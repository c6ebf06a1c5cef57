package uk.commonthread.partners.governance.membership;

import java.util.Collection;
import java.util.stream.Stream;
import uk.commonthread.partners.dated.period.Period;

/** How many of a seat's places are taken at once. */
final class Occupancy {
    private Occupancy() {}

    /** The most periods that cover any one day of {@code within}. */
    static int most(Collection<Period> taken, Period within) {
        // The number rises only on a first day, so no other days need looking at.
        return (int) Stream.concat(Stream.of(within.from()), taken.stream().map(Period::from))
                .filter(within::covers)
                .mapToLong(day ->
                        taken.stream().filter(period -> period.covers(day)).count())
                .max()
                .orElse(0);
    }
}

package uk.commonthread.partners.governance.seat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.partners.dated.period.Period;

/** Who holds seats, as the feature that keeps them tells it. Observers sit in without holding a seat. */
public interface SeatHolders {

    /** How many people hold each seat on that day; a seat that nobody holds may be missing. */
    Map<UUID, Integer> countOn(Collection<UUID> seatIds, LocalDate day);

    /** The most people that hold the seat on any one day of the period. */
    int mostAtOnce(UUID seatId, Period period);

    /** Whether anybody, observers too, is there after that day. */
    boolean anyAfter(UUID seatId, LocalDate day);
}

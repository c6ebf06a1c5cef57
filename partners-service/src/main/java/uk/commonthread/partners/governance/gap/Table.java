package uk.commonthread.partners.governance.gap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.commonthread.partners.governance.seat.Seats.Taken;
import uk.commonthread.partners.registry.area.Areas.Described;

/**
 * A partnership on one day, as rules look at it.
 *
 * @param areas those of the partnership, by id
 */
record Table(Map<UUID, Described> areas, List<Taken> seats) {}

/**
 * The seats of a partnership: for whom there is a place, how many, whether they vote, and which rule demands one. A seat
 * that a rule demands and too few people hold is a gap, and is shown as one. Who holds a seat is another feature's matter,
 * which tells it through {@link uk.commonthread.partners.governance.seat.SeatHolders}. The nominating organisation proposes people;
 * on whose behalf they sit is said by their membership.
 */
@NullMarked
package uk.commonthread.partners.governance.seat;

import org.jspecify.annotations.NullMarked;

/** From when to when something holds. Law turns on days, so both the first and the last day count. */
@NullMarked
package uk.commonthread.partners.dated.period;

import org.jspecify.annotations.NullMarked;

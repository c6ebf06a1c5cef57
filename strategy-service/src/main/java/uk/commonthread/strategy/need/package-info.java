/** What people in a partnership's area need, by evidence and by what they said. */
@NullMarked
package uk.commonthread.strategy.need;

import org.jspecify.annotations.NullMarked;

/** What a partnership sets out to do together, and the needs it rests on. */
@NullMarked
package uk.commonthread.strategy.priority;

import org.jspecify.annotations.NullMarked;

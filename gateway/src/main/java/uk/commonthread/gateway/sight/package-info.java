/** What operators read: health of the parts, counts and times of what was forwarded. */
@NullMarked
package uk.commonthread.gateway.sight;

import org.jspecify.annotations.NullMarked;

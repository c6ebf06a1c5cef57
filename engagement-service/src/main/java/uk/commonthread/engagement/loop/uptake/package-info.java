/** Which sections of a strategy took a theme up, copied from the strategy service. */
@NullMarked
package uk.commonthread.engagement.loop.uptake;

import org.jspecify.annotations.NullMarked;

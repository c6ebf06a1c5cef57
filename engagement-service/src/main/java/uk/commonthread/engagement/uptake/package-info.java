/** Which sections of a strategy took a theme up, copied from the strategy service. */
@NullMarked
package uk.commonthread.engagement.uptake;

import org.jspecify.annotations.NullMarked;

/** The one public door: every request from outside comes in through {@link uk.commonthread.gateway.Door}. */
@NullMarked
package uk.commonthread.gateway;

import org.jspecify.annotations.NullMarked;

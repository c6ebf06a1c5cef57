/** The themes that engagement-service published, kept here to be linked, and their way into the thread. */
@NullMarked
package uk.commonthread.strategy.replica.theme;

import org.jspecify.annotations.NullMarked;

/** How a command in a terminal speaks to the supervisor in the background. */
@NullMarked
package uk.commonthread.local.control;

import org.jspecify.annotations.NullMarked;

/** What an operator sees of a service besides what Quarkus shows by itself. */
@NullMarked
package uk.commonthread.kit.sight;

import org.jspecify.annotations.NullMarked;

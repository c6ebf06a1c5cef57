/** One half of a circle. */
@NullMarked
package uk.commonthread.kit.testing.here;

import org.jspecify.annotations.NullMarked;

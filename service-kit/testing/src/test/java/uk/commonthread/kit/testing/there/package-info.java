/** One half of a circle. */
@NullMarked
package uk.commonthread.kit.testing.there;

import org.jspecify.annotations.NullMarked;

/** Errors as RFC 9457 problems: what went wrong, in words that say how to mend it. */
@NullMarked
package uk.commonthread.kit.problem;

import org.jspecify.annotations.NullMarked;

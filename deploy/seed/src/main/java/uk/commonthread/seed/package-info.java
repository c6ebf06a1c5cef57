/** Loads the demo data through the public API as a partner system would, and so shows how to use that API. */
@NullMarked
package uk.commonthread.seed;

import org.jspecify.annotations.NullMarked;

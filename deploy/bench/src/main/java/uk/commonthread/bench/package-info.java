/** Measures the running house against what stands beside it, as ratios in one run; {@code ./dev bench} starts it. */
@NullMarked
package uk.commonthread.bench;

import org.jspecify.annotations.NullMarked;

/** A partnership's strategy while it is written: its period and its sections. */
@NullMarked
package uk.commonthread.strategy.strategy;

import org.jspecify.annotations.NullMarked;

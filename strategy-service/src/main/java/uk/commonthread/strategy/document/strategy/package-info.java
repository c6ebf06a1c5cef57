/** A partnership's strategy while it is written: its period and its sections. */
@NullMarked
package uk.commonthread.strategy.document.strategy;

import org.jspecify.annotations.NullMarked;

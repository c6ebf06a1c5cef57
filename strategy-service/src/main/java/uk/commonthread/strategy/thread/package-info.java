/** The links from what people said to what was decided: as worked on, and as published. */
@NullMarked
package uk.commonthread.strategy.thread;

import org.jspecify.annotations.NullMarked;

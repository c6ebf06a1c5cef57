/** What happened here, for partner systems that follow without Kafka. */
@NullMarked
package uk.commonthread.widgets.change;

import org.jspecify.annotations.NullMarked;

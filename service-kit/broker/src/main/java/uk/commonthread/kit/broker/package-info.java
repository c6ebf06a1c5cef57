/** A real Kafka for tests, in a JVM of its own. */
@NullMarked
package uk.commonthread.kit.broker;

import org.jspecify.annotations.NullMarked;

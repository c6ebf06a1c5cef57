/** The Kafka broker in a JVM of its own, and the topics of the house. */
@NullMarked
package uk.commonthread.local.kafka;

import org.jspecify.annotations.NullMarked;

/**
 * How a service is tested: on a real PostgreSQL and a real Kafka, by callers with signed tokens, held to its contract
 * and to the walls of the house. {@code service-kit/testing/src/test} shows every part in use.
 */
@NullMarked
package uk.commonthread.kit.testing;

import org.jspecify.annotations.NullMarked;

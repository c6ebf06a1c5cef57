package uk.commonthread.kit.job;

import java.time.Duration;

/**
 * Work that is done again and again, each time on one replica alone. Made by a producer:
 * {@code @Produces @Singleton Timer chain() { return new Timer("audit-chain", Duration.ofSeconds(5), chain::extend); }}
 *
 * @param name never changes
 * @param pause how long after one time the next comes
 * @param work in whatever transaction it makes for itself; what it throws is logged, and it is tried again in its turn
 */
public record Timer(String name, Duration pause, Runnable work) {}

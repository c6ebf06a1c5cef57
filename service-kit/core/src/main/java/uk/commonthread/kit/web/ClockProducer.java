package uk.commonthread.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one source of time. Its zone is the one whose calendar days the law turns on, so that {@code LocalDate.now(clock)}
 * is today as a reader in the United Kingdom knows it.
 */
class ClockProducer {
    @Produces
    @ApplicationScoped
    Clock clock() {
        // As fine as PostgreSQL keeps time: what a create answers is then what a later read answers.
        return Clock.tick(Clock.system(ZoneId.of("Europe/London")), Duration.of(1, ChronoUnit.MICROS));
    }
}

package uk.commonthread.kit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one source of time. Its zone is the one whose calendar days the law turns on, so that {@code LocalDate.now(clock)}
 * is today as a reader in the United Kingdom knows it.
 */
class ClockProducer {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}

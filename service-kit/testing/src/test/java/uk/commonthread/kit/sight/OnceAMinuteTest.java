package uk.commonthread.kit.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OnceAMinuteTest {
    private static final String KAFKA = "org.apache.kafka.clients.NetworkClient";

    private final OnceAMinute filter = new OnceAMinute();

    @Test
    void aConnectionThatCannotBeMadeIsToldOnceAMinute() {
        assertThat(told(KAFKA, Level.WARNING, "10:00:01")).isTrue();
        assertThat(told(KAFKA, Level.WARNING, "10:00:02")).isFalse();
        assertThat(told(KAFKA, Level.WARNING, "10:00:59")).isFalse();
        assertThat(told(KAFKA, Level.WARNING, "10:01:00")).isTrue();
    }

    @Test
    void whatIsWorseIsAlwaysTold() {
        assertThat(told(KAFKA, Level.WARNING, "10:00:01")).isTrue();
        assertThat(told(KAFKA, Level.SEVERE, "10:00:02")).isTrue();
        assertThat(told(KAFKA, Level.SEVERE, "10:00:03")).isTrue();
    }

    @Test
    void whatOthersSayIsAlwaysTold() {
        assertThat(told("uk.commonthread.widgets", Level.WARNING, "10:00:01")).isTrue();
        assertThat(told("uk.commonthread.widgets", Level.WARNING, "10:00:02")).isTrue();
    }

    private boolean told(String logger, Level level, String time) {
        var line = new LogRecord(level, "Connection to node -1 could not be established");
        line.setLoggerName(logger);
        line.setInstant(Instant.parse("2026-11-27T" + time + "Z"));
        return filter.isLoggable(line);
    }
}

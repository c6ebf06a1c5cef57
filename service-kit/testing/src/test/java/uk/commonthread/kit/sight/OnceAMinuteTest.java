package uk.commonthread.kit.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
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

    @Test
    void whatTheDatabaseIsBehindIsToldOnceAMinuteByEach() {
        var away = new IllegalStateException(new SQLException("gone", "08006"));

        assertThat(told("a.Timer", Level.SEVERE, "10:00:01", away)).isTrue();
        assertThat(told("a.Timer", Level.SEVERE, "10:00:02", away)).isFalse();
        assertThat(told("another.Timer", Level.SEVERE, "10:00:03", away)).isTrue();
        assertThat(told("a.Timer", Level.SEVERE, "10:01:00", away)).isTrue();
    }

    private boolean told(String logger, Level level, String time) {
        return told(logger, level, time, null);
    }

    private boolean told(String logger, Level level, String time, @Nullable Throwable failure) {
        var line = new LogRecord(level, "Connection to node -1 could not be established");
        line.setLoggerName(logger);
        line.setThrown(failure);
        line.setInstant(Instant.parse("2026-11-27T" + time + "Z"));
        return filter.isLoggable(line);
    }
}

package uk.commonthread.kit.sight;

import io.quarkus.logging.LoggingFilter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import uk.commonthread.kit.outage.Outage;

/**
 * Lets through one line a minute of those who say the same at each try. While Kafka is away its clients try again several
 * times a second, since it is to be noticed soon when it is back; how much waits and for how long, the metrics tell. While
 * the database is away, so does what is done each second or so.
 */
@LoggingFilter(name = "once-a-minute")
public final class OnceAMinute implements Filter {
    private static final Set<String> REPEATING =
            Set.of("org.apache.kafka.clients.NetworkClient", "uk.commonthread.kit.event.OutboxRelay");

    private final Map<Line, Instant> told = new ConcurrentHashMap<>();

    @Override
    public boolean isLoggable(LogRecord line) {
        if (!isRepeated(line)) {
            return true;
        }
        var minute = line.getInstant().truncatedTo(ChronoUnit.MINUTES);
        return !minute.equals(told.put(new Line(line.getLoggerName(), line.getLevel()), minute));
    }

    private static boolean isRepeated(LogRecord line) {
        var failure = line.getThrown();
        return (failure != null && Outage.isBehind(failure))
                || (REPEATING.contains(line.getLoggerName()) && line.getLevel().intValue() <= Level.WARNING.intValue());
    }

    private record Line(String logger, Level level) {}
}

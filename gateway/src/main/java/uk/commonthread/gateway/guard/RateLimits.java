package uk.commonthread.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Keeps one client from taking the service away from the others. Each replica counts for itself: the limits protect the
 * house, they do not meter it.
 */
@Singleton
public final class RateLimits {
    /** What is counted apart from everything else. */
    public sealed interface Counter {}

    /** What a route lets through in a minute, beside what limits all routes. */
    public record OwnRate(String route, long perMinute) implements Counter {}

    /** What is counted whatever route it takes. */
    public enum Rate implements Counter {
        ADDRESS,
        CLIENT,
        SIGN_IN_PAGES,
        SIGN_IN_TRIES,
        TOKENS,
        UNPROVEN
    }

    private final Map<Rate, Bandwidth> bandwidths = new EnumMap<>(Rate.class);
    private final Cache<Key, Allowance> allowances;

    RateLimits(LimitsConfig config) {
        for (var rate : Rate.values()) {
            var count = switch (rate) {
                case ADDRESS -> config.address();
                case CLIENT -> config.client();
                case SIGN_IN_PAGES -> config.signInPages();
                case SIGN_IN_TRIES -> config.signInTries();
                case TOKENS -> config.tokens();
                case UNPROVEN -> config.unproven();
            };
            bandwidths.put(rate, perMinute(count));
        }
        // After two minutes without a request a bucket is full again, and so worth nothing.
        allowances = Caffeine.newBuilder()
                // What there is to tidy is so little that waking another thread for it costs more.
                .executor(Runnable::run)
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    /** Takes one from the client's allowance; answers 429 and returns false where none is left. */
    public boolean allows(RoutingContext context, Counter rate, String client) {
        var wait = toWait(rate, client);
        if (wait != null) {
            refuse(context, wait);
        }
        return wait == null;
    }

    /** Takes one from the client's allowance; where none is left, says how long to wait. */
    public @Nullable Duration toWait(Counter rate, String client) {
        var allowance = allowance(rate, client);
        return allowance.take() ? null : allowance.timeToWait();
    }

    /**
     * For what was taken before anybody could know that it was not to be counted. To look first and to take afterwards
     * would limit nothing that comes at the same moment.
     */
    public void giveBack(Counter rate, String client) {
        allowance(rate, client).bucket.addTokens(1);
    }

    /** Answers 429, and says how long to wait in words and in a header. */
    public static void refuse(RoutingContext context, Duration wait) {
        context.response().putHeader("Retry-After", Long.toString(seconds(wait)));
        Problems.send(context, GatewayProblem.TOO_MANY_REQUESTS, inWords(wait));
    }

    /** For {@code Retry-After}. */
    public static long seconds(Duration wait) {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }

    public static String inWords(Duration wait) {
        var seconds = seconds(wait);
        return seconds == 1 ? "Wait a second, then try again" : "Wait " + seconds + " seconds, then try again";
    }

    private Allowance allowance(Counter rate, String client) {
        return allowances.get(new Key(rate, client), key -> new Allowance(bandwidth(key.rate)));
    }

    private Bandwidth bandwidth(Counter rate) {
        return switch (rate) {
            case Rate house -> Objects.requireNonNull(bandwidths.get(house));
            case OwnRate own -> perMinute(own.perMinute);
        };
    }

    private static Bandwidth perMinute(long count) {
        return Bandwidth.builder()
                .capacity(count)
                .refillGreedy(count, Duration.ofMinutes(1))
                .build();
    }

    private record Key(Counter rate, String client) {}

    /** What one client may do, and how many of those behind it were sent away and will come again. */
    private static final class Allowance {
        private static final long LONGEST_WAIT = Duration.ofMinutes(1).toNanos();

        private final Bucket bucket;
        private final long nanosForOne;
        private final AtomicLong sentAway = new AtomicLong();

        Allowance(Bandwidth bandwidth) {
            bucket = Bucket.builder().addLimit(bandwidth).build();
            nanosForOne = bandwidth.getRefillPeriodNanos() / bandwidth.getRefillTokens();
        }

        boolean take() {
            var taken = bucket.tryConsumeAndReturnRemaining(1);
            if (taken.isConsumed()) {
                // With more to spare nobody waits; else this may be one who was sent away.
                sentAway.updateAndGet(count -> taken.getRemainingTokens() > 0 ? 0 : Math.max(0, count - 1));
            }
            return taken.isConsumed();
        }

        /** Each is told a later time than the one before, so that they do not all come back at once. */
        Duration timeToWait() {
            var before = sentAway.getAndUpdate(count -> Math.min(count + 1, LONGEST_WAIT / nanosForOne));
            return Duration.ofNanos(Math.min(
                    LONGEST_WAIT, bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill() + before * nanosForOne));
        }
    }
}

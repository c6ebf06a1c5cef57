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
import java.util.concurrent.TimeUnit;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Keeps one client from taking the service away from the others. Each replica counts for itself: the limits protect the
 * house, they do not meter it.
 */
@Singleton
public final class RateLimits {
    /** What is counted apart from everything else. */
    public enum Rate {
        ADDRESS,
        CLIENT,
        ANSWERS,
        RECEIPTS,
        SIGN_IN
    }

    private final Map<Rate, Bandwidth> bandwidths = new EnumMap<>(Rate.class);
    private final Cache<Key, Bucket> buckets;

    RateLimits(LimitsConfig config) {
        for (var rate : Rate.values()) {
            var count = switch (rate) {
                case ADDRESS -> config.address();
                case CLIENT -> config.client();
                case ANSWERS -> config.answers();
                case RECEIPTS -> config.receipts();
                case SIGN_IN -> config.signIn();
            };
            bandwidths.put(rate, perMinute(count));
        }
        // After two minutes without a request a bucket is full again, and so worth nothing.
        buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofMinutes(2))
                .build();
    }

    /** Takes one from the client's allowance; answers 429 and returns false where none is left. */
    public boolean allows(RoutingContext context, Rate rate, String client) {
        var bucket = bucket(rate, client);
        if (bucket.tryConsume(1)) {
            return true;
        }
        refuse(context, bucket);
        return false;
    }

    /** Like {@link #allows}, but takes nothing: for what is charged only when it turns out to be worthless. */
    public boolean hasRoom(RoutingContext context, Rate rate, String client) {
        var bucket = bucket(rate, client);
        if (bucket.getAvailableTokens() > 0) {
            return true;
        }
        refuse(context, bucket);
        return false;
    }

    /** Charges without asking. */
    public void charge(Rate rate, String client) {
        bucket(rate, client).tryConsume(1);
    }

    private Bucket bucket(Rate rate, String client) {
        return buckets.get(
                new Key(rate, client),
                key -> Bucket.builder()
                        .addLimit(Objects.requireNonNull(bandwidths.get(key.rate)))
                        .build());
    }

    private static void refuse(RoutingContext context, Bucket bucket) {
        var nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        var seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        context.response().putHeader("Retry-After", Long.toString(seconds));
        Problems.send(
                context, GatewayProblem.TOO_MANY_REQUESTS, "Wait " + seconds + " seconds, then go on more slowly");
    }

    private static Bandwidth perMinute(long count) {
        return Bandwidth.builder()
                .capacity(count)
                .refillGreedy(count, Duration.ofMinutes(1))
                .build();
    }

    private record Key(Rate rate, String client) {}
}

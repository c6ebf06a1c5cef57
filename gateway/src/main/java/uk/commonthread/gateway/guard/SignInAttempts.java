package uk.commonthread.gateway.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes guessing of passwords and codes slow, and locks nobody out. What was tried is counted per name and place, a place
 * being a device on which that person has signed in before, or else an address; and per name over all places where that
 * person is not known. It never asks whether a name exists, so it cannot tell. Each replica counts for itself.
 */
@Singleton
public final class SignInAttempts {
    /** A name, a password and a code sent count one each: enough for three or four sign-ins that go wrong. */
    static final int FREE = 10;

    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** For a name over all places together: so many at once, and so many an hour. */
    static final int PER_NAME = 60;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration AT_HOME = Duration.ofDays(30);
    /** No account has a longer one; so nobody fills our memory with one. */
    private static final int LONGEST_NAME = 255;

    private final KnownDevices devices;
    private final Clock clock;
    private final Cache<Spot, Tried> tried;
    private final Cache<String, Bucket> names;
    private final Cache<Spot, Boolean> home;

    @Inject
    SignInAttempts(KnownDevices devices, LimitsConfig config) {
        this(devices, config.clients(), Clock.systemUTC());
    }

    SignInAttempts(KnownDevices devices, long clients, Clock clock) {
        this.devices = devices;
        this.clock = clock;
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        tried = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(clients)
                .expireAfterAccess(REMEMBERED)
                .build();
        names = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(clients)
                .expireAfterAccess(REMEMBERED)
                .build();
        home = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(clients)
                .expireAfterAccess(AT_HOME)
                .build();
    }

    /**
     * Something sent that only the right person should know.
     *
     * @param names whom it may be for, as typed; several where the form and what went before differ
     * @param device what the browser brought to be known by
     */
    public record Attempt(Set<String> names, String address, String device) {
        public Attempt {
            names = typed(names);
        }
    }

    /** How long to wait first; null where it may be made now, and is counted. */
    public synchronized @Nullable Duration toWait(Attempt attempt) {
        var now = clock.instant();
        var longest = Duration.ZERO;
        for (var name : attempt.names()) {
            var place = placeOf(name, attempt);
            var before = tried.getIfPresent(place);
            if (before != null) {
                longest = longer(longest, Duration.between(now, before.next()));
            }
            if (!isAtHome(place)) {
                var nanos = bucket(name).estimateAbilityToConsume(1).getNanosToWaitForRefill();
                longest = longer(longest, Duration.ofNanos(nanos));
            }
        }
        if (longest.isPositive()) {
            return longest;
        }
        for (var name : attempt.names()) {
            var place = placeOf(name, attempt);
            var before = tried.getIfPresent(place);
            tried.put(place, Tried.after(before, now));
            if (!isAtHome(place)) {
                bucket(name).tryConsume(1);
            }
        }
        return null;
    }

    /** Whether they have signed in there before, all of them that the attempt may be for. */
    public boolean areKnown(Attempt attempt) {
        return attempt.names().stream().allMatch(name -> isAtHome(placeOf(name, attempt)));
    }

    /** Somebody has signed in and turned out to be this person: what they tried before counts no more. */
    public synchronized void succeeded(Attempt attempt) {
        for (var name : attempt.names()) {
            var address = new Spot(name, attempt.address(), false);
            for (var place : List.of(address, placeOf(name, attempt))) {
                var before = tried.getIfPresent(place);
                if (before != null && !isAtHome(place)) {
                    bucket(name).addTokens(before.count());
                }
                tried.invalidate(place);
            }
            home.put(address, true);
        }
    }

    private Spot placeOf(String name, Attempt attempt) {
        var device = devices.device(attempt.device(), name);
        return device == null ? new Spot(name, attempt.address(), false) : new Spot(name, device, true);
    }

    private boolean isAtHome(Spot place) {
        return place.device() || home.getIfPresent(place) != null;
    }

    private Bucket bucket(String name) {
        return Objects.requireNonNull(names.get(
                name,
                unseen -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(PER_NAME)
                                .refillGreedy(PER_NAME, Duration.ofHours(1))
                                .build())
                        .withCustomTimePrecision(new Time(clock))
                        .build()));
    }

    /** As Keycloak reads a name, so that no way to write it is counted apart. */
    private static Set<String> typed(Collection<String> names) {
        var typed = new LinkedHashSet<String>();
        for (var name : names) {
            // Keycloak trims by this, which is not what strip() takes away.
            var plain = name.trim().toLowerCase(Locale.ROOT);
            typed.add(plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain);
        }
        return typed;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private record Spot(String name, String where, boolean device) {}

    private record Tried(int count, Instant next) {
        static Tried after(@Nullable Tried before, Instant now) {
            var count = before == null ? 1 : before.count + 1;
            if (count < FREE) {
                return new Tried(count, now);
            }
            var doublings = Math.min(count - FREE, 10);
            var wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return new Tried(count, now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
        }
    }

    private record Time(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.guard.SignInAttempts.Attempt;

class SignInAttemptsTest {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.1";

    private final Hands clock = new Hands();
    private final KnownDevices devices = new KnownDevices(
            new Seals(new GatewayConfig() {
                @Override
                public URI publicUrl() {
                    return URI.create("https://example.org");
                }

                @Override
                public String sessionSecret() {
                    return "a secret that is long enough to sign with";
                }
            }),
            clock);
    private final SignInAttempts attempts = new SignInAttempts(devices, 10_000, clock);

    @Test
    void aFewTriesInARowWaitForNothing() {
        for (var i = 0; i < SignInAttempts.FREE; i++) {
            assertThat(tryAt(HERE)).isNull();
        }
    }

    @Test
    void thenEachTryWaitsLongerThanTheLastAndNoneForMoreThanFiveMinutes() {
        var waits = new Duration[12];
        for (var i = 0; i < SignInAttempts.FREE; i++) {
            tryAt(HERE);
        }
        for (var i = 0; i < waits.length; i++) {
            var wait = waitOf(tryAt(HERE));
            waits[i] = wait;
            clock.pass(wait);
            assertThat(tryAt(HERE)).isNull();
        }

        assertThat(waits).startsWith(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(waits).isSorted().endsWith(Duration.ofMinutes(5));
    }

    @Test
    void aTryThatHasToWaitMakesNobodyWaitLonger() {
        exhaust(HERE);
        var first = waitOf(tryAt(HERE));

        for (var i = 0; i < 100; i++) {
            tryAt(HERE);
        }

        assertThat(tryAt(HERE)).isEqualTo(first);
    }

    @Test
    void nobodyWaitsForWhatAStrangerTriesElsewhere() {
        exhaust(ELSEWHERE);

        assertThat(tryAt(HERE)).isNull();
        assertThat(attempts.toWait(new Attempt(Set.of("eddie"), ELSEWHERE, ""))).isNull();
    }

    @Test
    void theRightPersonIsFreeAgainAtOnce() {
        exhaust(HERE);

        attempts.succeeded(new Attempt(Set.of("sally", "sally@example.org"), HERE, ""));

        assertThat(tryAt(HERE)).isNull();
    }

    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        for (var i = 0; i < SignInAttempts.FREE; i++) {
            attempts.toWait(new Attempt(Set.of(i % 2 == 0 ? " SALLY" : "\1Sally\0 "), HERE, ""));
        }

        assertThat(tryAt(HERE)).isNotNull();
    }

    @Test
    void manyAddressesTogetherTryANameOnlySoOften() {
        var made = 0;
        for (var i = 0; i < 1_000; i++) {
            made += tryAt("203.0.113." + i) == null ? 1 : 0;
        }
        assertThat(made).isEqualTo(SignInAttempts.PER_NAME);

        clock.pass(Duration.ofHours(1));
        for (var i = 0; i < 1_000; i++) {
            made += tryAt("2001:db8:" + i) == null ? 1 : 0;
        }
        assertThat(made).isEqualTo(2 * SignInAttempts.PER_NAME);
    }

    @Test
    void whoHasSignedInThereBeforeDoesNotWaitForWhatTheWholeWorldTries() {
        attempts.succeeded(new Attempt(Set.of("sally"), HERE, ""));
        for (var i = 0; i < 1_000; i++) {
            tryAt("203.0.113." + i);
        }

        assertThat(tryAt(HERE)).isNull();
        assertThat(tryAt(ELSEWHERE)).isNotNull();
    }

    @Test
    void aDeviceOfTheirOwnDoesNotWaitForWhatAStrangerTriesAtTheSameAddress() {
        var device = devices.marked("", Set.of("sally"));
        exhaust(HERE);

        assertThat(attempts.toWait(new Attempt(Set.of("sally"), HERE, device))).isNull();
    }

    @Test
    void aDeviceIsCountedToo() {
        var device = devices.marked("", Set.of("sally"));
        for (var i = 0; i < SignInAttempts.FREE; i++) {
            attempts.toWait(new Attempt(Set.of("sally"), "203.0.113." + i, device));
        }

        assertThat(attempts.toWait(new Attempt(Set.of("sally"), HERE, device))).isNotNull();
    }

    @Test
    void theDeviceOfOnePersonIsNoneOfAnother() {
        var device = devices.marked("", Set.of("eddie"));
        exhaust(HERE);

        assertThat(attempts.toWait(new Attempt(Set.of("sally"), HERE, device))).isNotNull();
    }

    @Test
    void aDeviceKnowsThePeopleWhoShareIt() {
        var device = devices.marked(devices.marked("", Set.of("sally")), Set.of("eddie"));

        assertThat(devices.device(device, "sally")).isNotNull();
        assertThat(devices.device(device, "eddie")).isNotNull();
        assertThat(devices.device(device, "ana")).isNull();
        clock.pass(Duration.ofDays(181));
        assertThat(devices.device(device, "sally")).isNull();
    }

    @Test
    void aForgedDeviceIsNone() {
        var device = devices.marked("", Set.of("sally"));

        assertThat(devices.device(device.substring(0, device.length() - 1) + "!", "sally"))
                .isNull();
        assertThat(devices.device("x.9999999999.y", "sally")).isNull();
        assertThat(devices.device("::..:", "sally")).isNull();
    }

    /** With several names that it may be for, the one that waits longest counts. */
    @Test
    void anotherNameBesideTheRightOneHidesNothing() {
        exhaust(HERE);

        assertThat(attempts.toWait(new Attempt(Set.of("decoy", "sally"), HERE, "")))
                .isNotNull();
    }

    private void exhaust(String address) {
        for (var i = 0; i < SignInAttempts.FREE; i++) {
            tryAt(address);
        }
    }

    private @Nullable Duration tryAt(String address) {
        return attempts.toWait(new Attempt(Set.of("sally"), address, ""));
    }

    private static Duration waitOf(@Nullable Duration wait) {
        assertThat(wait).isNotNull();
        return java.util.Objects.requireNonNull(wait);
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-26T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

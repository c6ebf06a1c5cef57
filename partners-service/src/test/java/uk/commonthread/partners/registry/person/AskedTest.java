package uk.commonthread.partners.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Asked asked = new Asked();
    private final UUID someone = UUID.randomUUID();

    @Test
    void theRegisterIsAskedAtSomeonesFirstCall() {
        assertThat(asked.isDue(someone, NOW)).isTrue();
    }

    @Test
    void itIsNotAskedAgainAboutSomeoneWhomItKnows() {
        asked.isKnown(someone);
        assertThat(asked.isDue(someone, NOW.plus(Asked.AGAIN.multipliedBy(1000))))
                .isFalse();
    }

    @Test
    void itIsAskedAgainAboutSomeoneElseAfterTwoMinutes() {
        asked.isNotAwaited(someone, NOW);
        assertThat(asked.isDue(someone, NOW.plusSeconds(119))).isFalse();
        assertThat(asked.isDue(someone, NOW.plusSeconds(120))).isTrue();
    }

    @Test
    void itIsAskedAtOnceWhereSomeoneIsEnteredMeanwhile() {
        asked.isNotAwaited(someone, NOW);
        asked.someoneIsEntered();
        assertThat(asked.isDue(someone, NOW)).isTrue();
    }

    @Test
    void whomItKnowsItKnowsThenToo() {
        asked.isKnown(someone);
        asked.someoneIsEntered();
        assertThat(asked.isDue(someone, NOW)).isFalse();
    }
}

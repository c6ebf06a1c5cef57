package uk.commonthread.strategy.document.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.ApiException;

class StrategyVersionTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    @Test
    void aVersionIsPublishedOnce() {
        var version = version(1);
        version.publish(MONDAY, 0);

        assertThatThrownBy(() -> version.publish(TUESDAY, 1))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.type()).isEqualTo(VersionProblem.VERSION_ALREADY_PUBLISHED));
        assertThat(version.publishedAt()).isEqualTo(MONDAY);
    }

    @Test
    void aVersionMaySkipOneThatWasNotPublished() {
        var third = version(3);

        third.publish(MONDAY, 1);

        assertThat(third.publishedAt()).isEqualTo(MONDAY);
    }

    @Test
    void anEarlierVersionIsNotPublishedOverALaterOne() {
        assertThatThrownBy(() -> version(1).publish(MONDAY, 2))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.type()).isEqualTo(VersionProblem.LATER_VERSION_PUBLISHED));
    }

    private static StrategyVersion version(int number) {
        return new StrategyVersion(UUID.randomUUID(), number, "{}", "{}", UUID.randomUUID(), MONDAY);
    }
}

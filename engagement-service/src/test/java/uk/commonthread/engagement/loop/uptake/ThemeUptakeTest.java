package uk.commonthread.engagement.loop.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThemeUptakeTest {
    @Test
    void onlyANewerStateIsTakenOver() {
        var sections = List.of(section());
        var uptake = new ThemeUptake(UUID.randomUUID(), 2, sections);

        uptake.apply(1, List.of());
        uptake.apply(2, List.of());
        assertThat(uptake.sections()).isEqualTo(sections);

        uptake.apply(3, List.of());
        assertThat(uptake.sections()).isEmpty();
    }

    private static Section section() {
        return new Section(
                UUID.randomUUID(),
                "Better together",
                1,
                UUID.randomUUID(),
                "Access",
                Instant.parse("2026-05-01T09:00:00Z"));
    }
}

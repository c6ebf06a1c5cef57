package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartsTest {
    private static final String OLD = "a secret of last year, long enough";
    private static final String NEW = "a secret of this year, long enough";
    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-03-30T15:59:59.123Z");

    private final Starts starts = new Starts(List.of(OLD));

    @Test
    void aStartTellsWhenTheFormWasOpened() {
        assertThat(starts.read(ENGAGEMENT, starts.sign(ENGAGEMENT, AT))).isEqualTo(AT);
    }

    @Test
    void anotherReplicaReadsIt() {
        assertThat(new Starts(List.of(OLD)).read(ENGAGEMENT, starts.sign(ENGAGEMENT, AT)))
                .isEqualTo(AT);
    }

    @Test
    void aNewSecretSignsAndTheOldOneIsStillRead() {
        var rotated = new Starts(List.of(NEW, OLD));

        assertThat(rotated.read(ENGAGEMENT, starts.sign(ENGAGEMENT, AT))).isEqualTo(AT);
        assertThat(new Starts(List.of(NEW)).read(ENGAGEMENT, rotated.sign(ENGAGEMENT, AT)))
                .isEqualTo(AT);
    }

    @Test
    void aStartOfAnotherEngagementIsNone() {
        refused(starts.sign(UUID.randomUUID(), AT));
    }

    @Test
    void anotherTimeUnderTheSameSignatureIsNone() {
        var bytes = Base64.getUrlDecoder().decode(starts.sign(ENGAGEMENT, AT));
        for (var i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            refused(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "not base64!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "é"})
    void whatIsNoStartIsRefused(String typed) {
        refused(typed);
    }

    private void refused(String start) {
        assertThatThrownBy(() -> starts.read(ENGAGEMENT, start)).hasMessageStartingWith("This is no start");
    }
}

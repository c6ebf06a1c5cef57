package uk.commonthread.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void withoutAnArgumentTheBenchTakesItsWholeTime() {
        assertThat(Pace.of(List.of())).isEqualTo(Pace.WHOLE);
    }

    @Test
    void anArgumentThatItDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> Pace.of(List.of("--breif"))).hasMessage("bench takes --brief or nothing, not --breif");
    }
}

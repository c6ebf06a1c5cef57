package uk.commonthread.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aMedianIsAlwaysSomethingThatWasMeasured() {
        assertThat(Figures.median(List.of(30.0, 10.0, 20.0))).isEqualTo(20.0);
        assertThat(Figures.median(List.of(10.0, 20.0))).isEqualTo(10.0);
    }

    @Test
    void aFractionIsReadableBothWays() {
        assertThat(Figures.fraction(2_000, 12_000)).isEqualTo("0.17 (1/6.0)");
    }

    @Test
    void everyRowIsALineOfTheTable() {
        var table = Row.table(List.of(new Row("a", "1/s", "2/s", "0.50")));

        assertThat(table).endsWith("| a | 1/s | 2/s | 0.50 |\n");
    }
}

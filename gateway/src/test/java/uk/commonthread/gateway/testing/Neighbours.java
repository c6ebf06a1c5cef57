package uk.commonthread.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** People at the same address as somebody who means ill. */
public final class Neighbours {
    private Neighbours() {}

    /** One after the other, each over a connection of their own. */
    public static void areAnsweredAtOnce() {
        for (var i = 0; i < 8; i++) {
            var neighbour = new Browser();
            var began = System.nanoTime();
            assertThat(neighbour.get("/api/partners/v1/things").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        }
    }
}

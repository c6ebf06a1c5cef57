package uk.commonthread.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonthread.local.part.PartStatus;
import uk.commonthread.local.part.State;

class StatusTableTest {

    @Test
    void eachPartHasALineAndTheMemoryIsSummed() {
        var lines = StatusTable.of(List.of(
                new PartStatus("postgres", State.READY, 5532, 42, 30L << 20, 65, null, null),
                new PartStatus("kafka", State.FAILED, 9192, 0, 0, 0, null, "died (exit code 1): no room"),
                new PartStatus("keycloak", State.PREPARING, 8180, 0, 0, 0, "unpacking", null)));

        assertThat(lines)
                .containsExactly(
                        "PART         STATE        PORT      PID   MEMORY         UP  LAST ERROR",
                        "postgres     ready        5532       42    30 MB    1 m 5 s  -",
                        "kafka        failed       9192        -        -          -  died (exit code 1): no room",
                        "keycloak     preparing    8180        -        -          -  (unpacking)",
                        "                                           30 MB");
    }

    @Test
    void aTimeIsToldInItsTwoLargestUnits() {
        assertThat(StatusTable.time(Duration.ofSeconds(9))).isEqualTo("9 s");
        assertThat(StatusTable.time(Duration.ofSeconds(200))).isEqualTo("3 m 20 s");
        assertThat(StatusTable.time(Duration.ofMinutes(125))).isEqualTo("2 h 5 m");
    }
}

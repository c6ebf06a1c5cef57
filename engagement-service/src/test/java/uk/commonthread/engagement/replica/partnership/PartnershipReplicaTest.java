package uk.commonthread.engagement.replica.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnershipReplicaTest {
    @Test
    void onlyANewerStateIsTakenOver() {
        var partnership = new PartnershipReplica(UUID.randomUUID(), 2, "Bay Partnership");

        partnership.apply(1, "An older name");
        partnership.apply(2, "Another name of the same age");
        assertThat(partnership.name()).isEqualTo("Bay Partnership");

        partnership.apply(3, "Morecambe Bay");
        assertThat(partnership.name()).isEqualTo("Morecambe Bay");
    }
}

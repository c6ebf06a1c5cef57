package uk.commonthread.partners.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ChangeReader;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.partners.Given;

@ServiceTest
class ChangeResourceTest {

    @Test
    void whoMayDoWhatIsToldToTheSecretariatAloneAndTheRestToEveryone() {
        var partnership = Given.partnership();
        var secretary = Given.secretaryOf(partnership);
        var member = Given.appointed("MEMBER", partnership);
        Given.created(secretary.asks(), "/partnerships/" + partnership + "/seats", Given.newSeat(1));
        await().untilAsserted(() -> assertThat(reader(secretary::asks).typesOf(partnership))
                .contains("partners.appointment.created.v1", "partners.seat.created.v1"));
        for (var others : List.<Supplier<RequestSpecification>>of(
                As::nobody, As::stranger, () -> As.system("partners.read"), member::asks)) {
            assertThat(reader(others).typesOf(partnership)).containsExactly("partners.seat.created.v1");
            assertThat(reader(others).subjects()).contains(partnership.toString());
        }
    }

    private static ChangeReader reader(Supplier<RequestSpecification> asks) {
        return new ChangeReader(Given.API, asks);
    }
}

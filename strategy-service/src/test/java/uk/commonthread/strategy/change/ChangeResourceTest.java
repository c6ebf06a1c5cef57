package uk.commonthread.strategy.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ChangeReader;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class ChangeResourceTest {

    /** What a partnership works on is told to its strategy leads alone, until a version of it is published. */
    @Test
    void nothingThatIsNotPublishedReachesThePublic() {
        var way = Given.way();
        var partnership = way.partnership();
        var number = Given.freeze(partnership, way.strategy());
        await().untilAsserted(() -> assertThat(reader(partnership::lead).typesOf(partnership.id()))
                .contains("strategy.need.created.v1", "strategy.priority.created.v1", "strategy.version.frozen.v1"));
        var elsewhere = Given.appointedSomewhere("STRATEGY_LEAD");
        for (var others : List.<Supplier<RequestSpecification>>of(
                As::nobody,
                As::stranger,
                () -> As.system("strategy.read"),
                () -> As.person(elsewhere, "Elsie Elsewhere"))) {
            assertThat(reader(others).typesOf(partnership.id())).isEmpty();
            assertThat(reader(others).subjects())
                    .doesNotContain(way.need().toString(), way.priority().toString());
        }
        Given.publish(partnership, way.strategy(), number);
        await().untilAsserted(() -> assertThat(reader(As::nobody).typesOf(partnership.id()))
                .containsExactly("strategy.version.published.v1"));
    }

    private static ChangeReader reader(Supplier<RequestSpecification> asks) {
        return new ChangeReader(Given.API, asks);
    }
}

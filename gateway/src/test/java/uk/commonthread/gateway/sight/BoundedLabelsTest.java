package uk.commonthread.gateway.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class BoundedLabelsTest {
    private static final String CODE = "ABCD-EFGH-JKMN";

    @Inject
    MeterRegistry registry;

    @Test
    void whatAnybodyCanMakeUpMakesNoSeries() {
        var browser = new Browser();
        for (var method : List.of("GET", "DELETE", "OPTIONS", "FROB")) {
            browser.send(method, "/api/engagement/v1/receipts/" + CODE, null);
            browser.send(method, "/nowhere/" + CODE, null);
            browser.send(method, "/session/" + CODE, null);
        }

        await().untilAsserted(() -> assertThat(values()).contains("engagement"));
        assertThat(values()).noneMatch(value -> value.contains(CODE) || value.equals("FROB"));
    }

    private Set<String> values() {
        return registry.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .map(Tag::getValue)
                .collect(Collectors.toSet());
    }
}

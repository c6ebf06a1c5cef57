package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class TalliesTest {
    @Inject
    Tallies tallies;

    @Test
    void countsAreOfOneMomentWhilePeopleAnswer() throws Exception {
        var open = Given.open();
        var over = new AtomicBoolean();
        Runnable people = () -> {
            while (!over.get()) {
                Given.answered(open, 1, "More buses");
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answering = Stream.of(people, people).map(threads::submit).toList();
            try {
                for (int i = 0; i < 300; i++) {
                    var counted = QuarkusTransaction.requiringNew().call(() -> tallies.count(open.id()));
                    var chosen = counted.of(open.singleChoice()).byValue().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    assertThat(chosen).isEqualTo(counted.responses());
                    assertThat(counted.answered(open.singleChoice())).isEqualTo(counted.responses());
                }
            } finally {
                over.set(true);
            }
            for (Future<?> person : answering) {
                person.get();
            }
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> tallies.count(open.id()))
                        .responses())
                .isGreaterThan(10);
    }
}

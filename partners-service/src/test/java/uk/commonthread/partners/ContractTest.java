package uk.commonthread.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.AcceptWalk;
import uk.commonthread.kit.testing.Contract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest {

    @Test
    void theCodeIsAsCommitted() {
        Contract.codeIsAsCommitted();
    }

    @Test
    void releasedClientsStillWork() {
        Contract.releasedClientsStillWork();
    }

    @Test
    void everyEventHasASchema() {
        Contract.eventsHaveSchemas();
    }

    @Test
    void everySchemaIsInTheListOfEvents() throws IOException {
        var asyncApi = Files.readString(Path.of("contract", "asyncapi.yaml"));
        try (var schemas = Files.list(Path.of("contract", "events"))) {
            assertThat(schemas)
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(asyncApi).contains("events/" + schema.getFileName()));
        }
    }

    @Test
    void everyProblemIsExplained() {
        Contract.problemsAreExplained();
    }

    @Test
    void theAsyncApiDocumentIsServedWithItsSchemas() {
        Contract.eventsAreServed();
    }

    @Test
    void onlyJsonIsSpoken() {
        AcceptWalk.onlyJsonIsSpoken();
    }
}

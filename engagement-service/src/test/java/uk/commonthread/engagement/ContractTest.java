package uk.commonthread.engagement;

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

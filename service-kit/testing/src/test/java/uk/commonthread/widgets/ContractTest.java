package uk.commonthread.widgets;

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
    void onlyJsonIsSpoken() {
        AcceptWalk.onlyJsonIsSpoken();
    }
}

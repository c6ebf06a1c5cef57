package uk.commonthread.engagement;

import java.util.Set;
import uk.commonthread.kit.testing.ServiceContract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest extends ServiceContract {
    /** Its first day comes. */
    @Override
    protected Set<String> byThemselves() {
        return Set.of("engagement.begun");
    }
}

package uk.commonthread.strategy;

import java.util.Set;
import uk.commonthread.kit.testing.ServiceContract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest extends ServiceContract {
    /** A publication takes themes up. */
    @Override
    protected Set<String> byThemselves() {
        return Set.of("uptake.updated");
    }
}

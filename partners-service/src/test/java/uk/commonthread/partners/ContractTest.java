package uk.commonthread.partners;

import java.util.Set;
import uk.commonthread.kit.testing.ServiceContract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest extends ServiceContract {
    /** Who signs in is recognised. */
    @Override
    protected Set<String> byThemselves() {
        return Set.of("person.linked");
    }
}

package uk.commonthread.partners;

import java.util.Set;
import uk.commonthread.kit.testing.ContractWalk;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractInUseTest extends ContractWalk {
    /** A file of what is public changes nothing. */
    @Override
    protected Set<String> unaudited() {
        return Set.of("exportOrganisations", "cancelJob");
    }
}

package uk.commonthread.engagement;

import uk.commonthread.kit.testing.ContractWalk;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractInUseTest extends ContractWalk {}

package uk.commonthread.partners;

import uk.commonthread.kit.testing.ServiceContract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest extends ServiceContract {}

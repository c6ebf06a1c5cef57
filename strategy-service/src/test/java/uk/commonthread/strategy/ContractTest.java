package uk.commonthread.strategy;

import uk.commonthread.kit.testing.ServiceContract;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractTest extends ServiceContract {}

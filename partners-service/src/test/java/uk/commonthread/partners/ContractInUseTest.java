package uk.commonthread.partners;

import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.ContractInUse;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractInUseTest {

    @Test
    void theExamplesAreReal() {
        ContractInUse.examplesAreReal();
    }

    @Test
    void everythingHasAnExample() {
        ContractInUse.everythingHasAnExample();
    }

    @Test
    void whatIsHeldIsNotSentAgain() {
        ContractInUse.whatIsHeldIsNotSentAgain();
    }

    @Test
    void otherMethodsAreToldWhichThereAre() {
        ContractInUse.otherMethodsAreToldWhichThereAre();
    }

    @Test
    void whateverIsSentTheAnswerIsDocumented() {
        ContractInUse.everyAnswerIsDocumented();
    }
}

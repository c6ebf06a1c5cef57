package uk.commonthread.kit.testing;

import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Uses a service as its contract says that it can be used, and in the ways that it says it cannot. What the examples need
 * of the neighbours, a service's test makes beforehand.
 *
 * <p>With {@code CT_UPDATE_CONTRACT=true} the examples' answers are written anew. {@code CT_FUZZ_SEED} and
 * {@code CT_FUZZ_CASES} send other or more wrong requests; the same numbers make the same requests.
 */
public abstract class ContractWalk {

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

    /** The operations that change nothing that is audited, though they are no reading. */
    protected Set<String> unaudited() {
        return Set.of();
    }

    @Test
    void whoeverChangesSomethingIsToldOfInTheAudit() {
        ContractInUse.changesAreAudited(unaudited());
    }

    @Test
    void whateverIsSentTheAnswerIsDocumented() {
        ContractInUse.everyAnswerIsDocumented();
    }
}

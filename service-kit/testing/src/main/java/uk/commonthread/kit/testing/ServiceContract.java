package uk.commonthread.kit.testing;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds a service to its {@code contract/} folder: what is committed there, and what was released. */
public abstract class ServiceContract {

    @Test
    void theCodeIsAsCommitted() {
        Contract.codeIsAsCommitted();
    }

    @Test
    void releasedClientsStillWork() {
        Contract.releasedClientsStillWork();
    }

    @Test
    void everyEventHasASchema() {
        Contract.eventsHaveSchemas();
    }

    /** What comes about though nobody asks for it, as {@code engagement.begun}. */
    protected Set<String> byThemselves() {
        return Set.of();
    }

    @Test
    void everyEventTellsOfAnOperationByItsWord() {
        Verbs.eventsTellOfOperations(byThemselves());
    }

    @Test
    void everyProblemIsExplained() {
        Contract.problemsAreExplained();
    }

    @Test
    void everyRefusalIsListed() {
        Contract.refusalsAreListed();
    }

    @Test
    void theAsyncApiDocumentIsServedWithItsSchemas() {
        Contract.eventsAreServed();
    }

    @Test
    void onlyJsonIsSpoken() {
        AcceptWalk.onlyJsonIsSpoken();
    }
}

package uk.commonthread.kit.job;

import java.io.IOException;
import uk.commonthread.kit.identity.Caller;

/**
 * A kind of work that outlives a request, as a bean. It is done in steps of a few seconds at most, so that it can be
 * cancelled, and so that another replica goes on where one that was killed has stopped.
 */
public interface JobKind {

    /** What its jobs are called, in the database and to who asks, as {@code organisations-export}. Never changes. */
    String name();

    /**
     * Does the next piece. What it writes to the database is committed together with how far it is, so it is done once;
     * what it does elsewhere is done at least once.
     */
    Step step(Work work) throws IOException;

    /** How often a step may fail before the job has. */
    default int tries() {
        return 5;
    }

    /** Whether its owner may still have what it made: whoever has lost the right to ask for it has no right to it. */
    default boolean mayHave(Caller owner, Params params) {
        return true;
    }
}

package uk.commonthread.kit.event;

import java.util.UUID;
import uk.commonthread.kit.identity.Audience;

/**
 * What an aggregate is now, as other services may know it: a record with {@link StateOf}, whose components are the
 * payload. It is the aggregate's only event record: {@link Outbox#changed} tells with it what happened, and leaves it on a
 * compacted topic, where the last one per aggregate stays for ever. It carries identifiers, counts and public facts, never
 * a person's words.
 */
public interface State {

    /** Of what it is: the message key, so that what is told of one aggregate keeps its order. */
    UUID id();

    /** Rises with each change. A replica ignores a state that is not newer than its own. */
    int version();

    /** Who may hear of its changes besides our own services: a method, and no component. */
    Audience audience();
}

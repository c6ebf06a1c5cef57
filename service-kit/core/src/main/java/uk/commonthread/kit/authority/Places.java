package uk.commonthread.kit.authority;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the things of one kind lie; a bean of their feature. What it reads, the act that follows in the same transaction
 * need not read again. Where the act locks what says the place, lock it here, or read no more of it than its ids: an entity
 * that was read before a lock is the one of before the wait.
 */
public interface Places {

    /** Empty where there is no such thing. */
    Optional<Place> find(UUID id);

    /** What one of them is called in a refusal, as {@code theme}. */
    String noun();
}

package uk.commonthread.partners.registry.person;

import java.util.UUID;

/**
 * Told inside the service, in the same transaction, to the features whose things mean something only for someone who signs
 * in. The person is locked by then.
 */
public record PersonLinked(UUID personId, UUID subject) {}

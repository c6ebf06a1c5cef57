package uk.commonthread.kit.event;

import java.util.UUID;

/**
 * Something that happened, told to other services on the context's topic of changes. A record; its components are the
 * payload. It carries identifiers, counts and public facts, never a person's words.
 */
public interface DomainEvent {

    /** {@code <context>.<noun>.<verb>.v<n>}, as {@code partners.organisation.registered.v1}. */
    String type();

    /** What it happened to: the message key, so that events of one aggregate keep their order. */
    UUID aggregateId();
}

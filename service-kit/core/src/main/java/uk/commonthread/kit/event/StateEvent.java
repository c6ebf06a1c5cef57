package uk.commonthread.kit.event;

/**
 * What an aggregate is now, for services that keep a replica of it. Goes to the context's compacted topic, where the
 * last one per aggregate stays for ever. A replica ignores a state whose version is not newer than its own, so that one
 * delivered late or twice does no harm.
 */
public interface StateEvent extends DomainEvent {
    int version();
}

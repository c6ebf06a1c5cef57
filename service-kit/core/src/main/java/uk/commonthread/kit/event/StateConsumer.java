package uk.commonthread.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a replica of what other services tell of themselves. A subclass, a singleton, says which types of {@link State} it
 * takes and what to do with each, and has a method for its channel that passes on to {@link #handle}. The type is looked at
 * first, so that what nobody here takes costs nothing; a state's version protects from one that comes late or twice. While
 * the database is away the topic waits, for however long that is, and only what can never be read becomes a dead letter.
 * {@link ReplicaRebuild} fills the replica again.
 */
public abstract class StateConsumer {
    private final StateIntake intake;
    private final String channel;
    private final List<String> tables;
    private final Map<String, Taken<?>> taken = new LinkedHashMap<>();

    /**
     * @param channel the incoming channel, of a compacted topic
     * @param tables what holds nothing but this replica
     */
    protected StateConsumer(StateIntake intake, String channel, String... tables) {
        this.intake = intake;
        this.channel = channel;
        this.tables = List.of(tables);
    }

    /**
     * Registers a type.
     *
     * @param shape a record of what is needed of the state; members that it does not have are passed over
     * @param apply takes the state over, unless what is there already has its version or a later one
     */
    protected final <T> void take(String type, Class<T> shape, Consumer<T> apply) {
        taken.put(type, new Taken<>(shape, apply));
    }

    /** Takes over one message of the channel. */
    protected final void handle(String payload, @Nullable IncomingCloudEventMetadata<?> event)
            throws JsonProcessingException {
        if (event == null) {
            throw new IllegalArgumentException("The message is not a CloudEvent: it has no ce_ headers");
        }
        Inbox.rememberRequest(event);
        var effect = effect(event.getType(), payload);
        if (effect != null) {
            intake.apply(effect);
        }
    }

    /** What the message does to the replica; nothing, where its type is none that is taken. */
    final @Nullable Runnable effect(@Nullable String type, String payload) throws JsonProcessingException {
        var known = type == null ? null : taken.get(type);
        return known == null ? null : known.effect(payload, intake);
    }

    final String channel() {
        return channel;
    }

    final List<String> tables() {
        return tables;
    }

    private record Taken<T>(Class<T> shape, Consumer<T> apply) {
        Runnable effect(String payload, StateIntake intake) throws JsonProcessingException {
            var state = intake.read(payload, shape);
            return () -> apply.accept(state);
        }
    }
}

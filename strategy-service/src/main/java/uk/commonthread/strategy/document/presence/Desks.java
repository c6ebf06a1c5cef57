package uk.commonthread.strategy.document.presence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The connections of this replica, and what each was told. Who is at other replicas is known from the database, where each
 * replica keeps a row for each of its own; it looks there every few seconds, and at once when somebody comes or goes here.
 */
@ApplicationScoped
class Desks {
    private final Presences presences;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();

    Desks(Presences presences) {
        this.presences = presences;
    }

    /** What is told: names alone, in their order. */
    record Others(List<Other> others) {}

    record Other(String name) {}

    void join(UUID strategyId, UUID personId, String name, WebSocketConnection connection) {
        var seat = new Seat(UUID.randomUUID(), strategyId, personId, connection);
        seats.put(connection.id(), seat);
        presences.join(seat.id, strategyId, personId, name);
        tell(Set.of(strategyId));
    }

    void leave(WebSocketConnection connection) {
        var seat = seats.remove(connection.id());
        if (seat != null) {
            presences.leave(seat.id);
            tell(Set.of(seat.strategyId));
        }
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!seats.isEmpty()) {
            presences.stay(seats.values().stream().map(seat -> seat.id).toList());
            tell(seats.values().stream().map(seat -> seat.strategyId).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private void tell(Set<UUID> strategyIds) {
        var present = presences.at(strategyIds);
        for (var seat : seats.values()) {
            if (strategyIds.contains(seat.strategyId)) {
                seat.tell(present);
            }
        }
    }

    private static final class Seat {
        private final UUID id;
        private final UUID strategyId;
        private final UUID personId;
        private final WebSocketConnection connection;
        private @Nullable Others told;

        Seat(UUID id, UUID strategyId, UUID personId, WebSocketConnection connection) {
            this.id = id;
            this.strategyId = strategyId;
            this.personId = personId;
            this.connection = connection;
        }

        /** Somebody with two windows open is one person, and no other to themselves. */
        synchronized void tell(Collection<Presence> present) {
            var others = new Others(present.stream()
                    .filter(each -> each.strategyId().equals(strategyId)
                            && !each.personId().equals(personId))
                    .sorted(Comparator.comparing(Presence::name).thenComparing(Presence::personId))
                    .map(each -> new Other(each.name()))
                    .toList());
            if (!others.equals(told) && connection.isOpen()) {
                told = others;
                connection.sendText(others).subscribe().with(sent -> {}, left -> {});
            }
        }
    }
}

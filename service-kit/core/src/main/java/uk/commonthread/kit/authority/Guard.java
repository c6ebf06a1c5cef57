package uk.commonthread.kit.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

/** Refuses those whom a declaration does not let in. */
@ApplicationScoped
class Guard {
    private final Map<Method, Gate> gates = new ConcurrentHashMap<>();
    private final Map<Method, Set<String>> anywhere = new ConcurrentHashMap<>();
    private final Instance<Places> places;
    private final Caller caller;

    Guard(@Any Instance<Places> places, Caller caller) {
        this.places = places;
        this.caller = caller;
    }

    private record Gate(HeldAt at, Named named, Set<String> functions) {
        static Gate of(Method operation) {
            var at = operation.getAnnotation(HeldAt.class);
            return new Gate(
                    at, Named.of(operation, at.value()), Declared.of(operation).functions());
        }
    }

    /** The transaction of the act, so that what was found is so when it is done. */
    @Transactional
    Object askThere(Method operation, @Nullable Object[] arguments, Callable<Object> act) throws Exception {
        var gate = gates.computeIfAbsent(operation, Gate::of);
        ask(gate, (UUID) gate.named().in(arguments));
        return act.call();
    }

    void noteAnywhere(Method operation) {
        caller.acts(anywhere.computeIfAbsent(
                operation, declared -> Declared.of(declared).functions()));
    }

    private void ask(Gate gate, @Nullable UUID id) {
        if (id == null) {
            if (!gate.at().orAnywhere()) {
                throw new IllegalStateException(gate.at().value() + " names no place, and must");
            }
            caller.acts(gate.functions());
            return;
        }
        if (gate.at().of() == Places.class) {
            caller.require(gate.functions(), List.of(id));
            return;
        }
        var kind = places.select(gate.at().of()).get();
        var place = kind.find(id).filter(this::mayKnow).orElseThrow(() -> unknown(gate, kind, id));
        if (!gate.functions().isEmpty()) {
            caller.require(gate.functions(), place.bodies());
        }
    }

    private boolean mayKnow(Place place) {
        return caller.isAmong(place.knownTo())
                || (place.concerns() != null && caller.personId().equals(place.concerns()));
    }

    /** As if it were not there, so that the refusal does not tell of it. */
    private static ApiException unknown(Gate gate, Places kind, UUID id) {
        return gate.named().inAddress()
                ? ApiException.notFound("There is no " + kind.noun() + " " + id)
                : ApiException.field(gate.at().value(), "unknown", "There is no " + kind.noun() + " with this id");
    }
}

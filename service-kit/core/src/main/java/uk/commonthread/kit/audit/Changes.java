package uk.commonthread.kit.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one transaction has changed so far, and what its service calls it. */
final class Changes {
    private final Map<UUID, Change> changed = new LinkedHashMap<>();
    private final Map<UUID, String> verbs = new HashMap<>();

    private Changes() {}

    static Changes of(TransactionSynchronizationRegistry transaction) {
        if (transaction.getResource(Changes.class) instanceof Changes known) {
            return known;
        }
        var changes = new Changes();
        transaction.putResource(Changes.class, changes);
        return changes;
    }

    void call(String verb, UUID recordId) {
        verbs.put(recordId, verb);
    }

    @Nullable
    String verb(UUID recordId) {
        return verbs.get(recordId);
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    void add(Change change) {
        changed.merge(change.id(), change, Change::then);
    }

    Collection<Change> all() {
        return changed.values();
    }
}

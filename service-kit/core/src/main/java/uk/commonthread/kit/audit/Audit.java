package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What a service says to the audit itself. Changes of its entities need nothing of it: {@link EntityChanges} hears of each
 * when it is written to the database.
 */
@ApplicationScoped
public class Audit {
    private final Session session;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final EntryStore store;
    private final Salts salts;

    Audit(
            Session session,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction,
            EntryStore store,
            Salts salts) {
        this.session = session;
        this.json = json;
        this.transaction = transaction;
        this.store = store;
        this.salts = salts;
    }

    /** Calls what becomes of a record in this transaction by the domain's word, where it would be created or updated. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void call(String verb, UUID recordId) {
        Changes.of(transaction).call(verb, recordId);
    }

    /**
     * Tells of what was made without an entity, by SQL.
     *
     * @param kind as {@link Audited#value} has it
     * @param bodies whose it is
     * @param made a record of what it is; members of its own may be {@link Personal} and {@link Secret}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void made(String kind, UUID recordId, Set<UUID> bodies, Record made) {
        var after = new TreeMap<>(Members.of(made, recordId, json));
        session.doWork(connection ->
                store.insert(connection, kind, recordId, bodies, 0, "created", new LinkedHashMap<>(), after));
    }

    /** The same of many that belong to no body. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void made(String kind, Map<UUID, ? extends Record> made) {
        var members = new LinkedHashMap<UUID, Map<String, JsonNode>>();
        made.forEach((id, record) -> members.put(id, Members.of(record, id, json)));
        session.doWork(connection -> store.insertMade(connection, kind, members));
    }

    /** Deletes the salt of a person, or of a record: no digest under it can be told from another any more. */
    @Transactional
    public void forget(UUID subjectId) {
        session.doWork(connection -> salts.delete(connection, subjectId));
    }
}

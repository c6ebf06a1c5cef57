package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Type;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every row that Hibernate writes, so that no service can forget to tell the audit, and writes one entry for each
 * aggregate that a transaction has changed, just before that commits.
 */
@Singleton
class EntityChanges implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final List<Class<? extends Annotation>> SAYS =
            List.of(Audited.class, AuditedPart.class, Unaudited.class);

    private final SessionFactoryImplementor factory;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final EntryStore store;
    private final Map<String, Class<?>> kinds;

    EntityChanges(
            EntityManagerFactory factory,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            EntryStore store) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
        this.transaction = transaction;
        this.json = json;
        this.store = store;
        var types = factory.getMetamodel().getEntities().stream()
                .<Class<?>>map(Type::getJavaType)
                .toList();
        requireSaid(types);
        this.kinds = types.stream()
                .filter(type -> type.isAnnotationPresent(Audited.class))
                .collect(Collectors.toUnmodifiableMap(
                        type -> type.getAnnotation(Audited.class).value(), type -> type));
    }

    private static void requireSaid(List<Class<?>> types) {
        var silent = types.stream()
                .filter(type -> SAYS.stream().noneMatch(type::isAnnotationPresent))
                .map(Class::getName)
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException(
                    silent + " must say whether they are audited: @Audited, @AuditedPart or @Unaudited");
        }
    }

    /** Before anything that changes something at the start. */
    void listen(@Observes @Priority(1) StartupEvent event) {
        var listeners = Objects.requireNonNull(factory.getServiceRegistry().getService(EventListenerRegistry.class));
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        add(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        add(
                event.getSession(),
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                event.getOldState(),
                event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        add(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void add(
            SharedSessionContractImplementor session,
            EntityPersister persister,
            Object entity,
            Object id,
            Object @Nullable [] before,
            Object @Nullable [] after) {
        var type = persister.getMappedClass();
        if (!type.isAnnotationPresent(Audited.class) && !type.isAnnotationPresent(AuditedPart.class)) {
            return;
        }
        var changes = Changes.of(transaction);
        if (changes.isEmpty()) {
            ((SessionImplementor) session).getActionQueue().registerCallback(this::write);
        }
        changes.add(new Change(
                entity,
                (UUID) id,
                persister.isVersioned() && persister.getVersion(entity) instanceof Integer version ? version : 0,
                before == null ? null : members(persister, (UUID) id, before, true),
                after == null ? null : members(persister, (UUID) id, after, false)));
    }

    private Map<String, JsonNode> members(EntityPersister persister, UUID id, Object[] state, boolean asStored) {
        var members = new Members(json, factory, id, asStored)
                .read(persister.getMappedClass(), persister.getPropertyNames(), persister.getPropertyTypes(), state);
        if (persister.isVersioned()) {
            members.remove(persister.getPropertyNames()[persister.getVersionPropertyIndex()]);
        }
        return members;
    }

    private void write(SharedSessionContractImplementor session) {
        var open = (Session) session;
        var changes = Changes.of(transaction);
        var aggregates = new LinkedHashMap<UUID, Aggregate>();
        for (var change : changes.all()) {
            if (kindOf(change.entity()) != null) {
                aggregates.put(change.id(), new Aggregate(change));
            }
        }
        for (var change : changes.all()) {
            var part = change.entity().getClass().getAnnotation(AuditedPart.class);
            if (part != null) {
                whole(open, part, change.entity(), aggregates).add(part.value(), change);
            }
        }
        open.doWork(connection -> {
            for (var aggregate : aggregates.values()) {
                write(connection, open, aggregate, changes.verb(aggregate.change.id()));
            }
        });
    }

    private void write(Connection connection, Session session, Aggregate aggregate, @Nullable String verb)
            throws SQLException {
        var change = aggregate.change;
        store.insert(
                connection,
                Objects.requireNonNull(kindOf(change.entity())),
                change.id(),
                bodies(session, change.entity()),
                change.version(),
                verb == null ? change.verb() : verb,
                aggregate.before,
                aggregate.after);
    }

    /** The aggregate that it is a part of, which may have changed in nothing else. */
    private Aggregate whole(Session session, AuditedPart part, Object entity, Map<UUID, Aggregate> aggregates) {
        var id = (UUID) Objects.requireNonNull(value(entity, part.by()));
        return aggregates.computeIfAbsent(id, _ -> {
            var whole = List.of(part.of()).stream()
                    .<@Nullable Object>map(kind -> session.find(type(kind), id))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(entity.getClass() + " is part of nothing known"));
            var persister = persister(whole);
            var version = persister.isVersioned() && persister.getVersion(whole) instanceof Integer known ? known : 0;
            return new Aggregate(new Change(whole, id, version, Map.of(), Map.of()));
        });
    }

    private Set<UUID> bodies(Session session, Object entity) {
        var audited = entity.getClass().getAnnotation(Audited.class);
        if (audited.body().equals("id")) {
            return Set.of((UUID) persister(entity).getIdentifier(entity, (SharedSessionContractImplementor) session));
        }
        if (!audited.body().isEmpty()) {
            return ids(value(entity, audited.body()));
        }
        if (audited.of().isEmpty()) {
            return Set.of();
        }
        var owner = session.find(type(audited.of()), value(entity, audited.by()));
        return owner == null ? Set.of() : bodies(session, owner);
    }

    private static Set<UUID> ids(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Set.of(id);
            case Collection<?> several ->
                several.stream().map(UUID.class::cast).collect(Collectors.toCollection(TreeSet::new));
            case null, default -> Set.of();
        };
    }

    private @Nullable Object value(Object entity, String member) {
        return persister(entity).getPropertyValue(entity, member);
    }

    private EntityPersister persister(Object entity) {
        return factory.getMappingMetamodel().getEntityDescriptor(entity.getClass());
    }

    private Class<?> type(String kind) {
        return Objects.requireNonNull(kinds.get(kind), () -> "Nothing is called " + kind + " in the audit");
    }

    private static @Nullable String kindOf(Object entity) {
        var audited = entity.getClass().getAnnotation(Audited.class);
        return audited == null ? null : audited.value();
    }

    /** A change with those of its parts, which stand in it as lists of what was and what is. */
    private static final class Aggregate {
        private final Change change;
        private final Map<String, JsonNode> before;
        private final Map<String, JsonNode> after;

        Aggregate(Change change) {
            this.change = change;
            before = new TreeMap<>(change.before() == null ? Map.of() : change.before());
            after = new TreeMap<>(change.after() == null ? Map.of() : change.after());
        }

        void add(String member, Change part) {
            add(before, member, part.before());
            add(after, member, part.after());
        }

        private static void add(Map<String, JsonNode> members, String member, @Nullable Map<String, JsonNode> part) {
            if (part != null) {
                var list = new ArrayList<JsonNode>();
                members.getOrDefault(member, JsonNodeFactory.instance.arrayNode())
                        .forEach(list::add);
                var object = JsonNodeFactory.instance.objectNode();
                new TreeMap<>(part).forEach(object::set);
                list.add(object);
                members.put(member, JsonNodeFactory.instance.arrayNode().addAll(list));
            }
        }
    }
}

package uk.commonthread.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** Reads what an entity is as JSON, member by member, as Hibernate maps it; what is embedded has members of its own. */
final class Members {
    static final String DIGEST = "digest";
    static final String WITHHELD = "withheld";

    private final ObjectMapper json;
    private final SessionFactoryImplementor factory;
    private final UUID recordId;
    private final boolean asStored;

    /** @param asStored whether collections are read as they were when they were last written or read */
    Members(ObjectMapper json, SessionFactoryImplementor factory, UUID recordId, boolean asStored) {
        this.json = json;
        this.factory = factory;
        this.recordId = recordId;
        this.asStored = asStored;
    }

    /** A value that becomes a digest under the subject's salt before anything is stored. */
    record Digested(UUID subject, JsonNode value) {}

    Map<String, JsonNode> read(Class<?> owner, String[] names, Type[] types, @Nullable Object[] values) {
        var members = new HashMap<String, JsonNode>();
        read("", owner, names, types, values, members);
        return members;
    }

    private void read(
            String prefix,
            Class<?> owner,
            String[] names,
            Type[] types,
            @Nullable Object[] values,
            Map<String, JsonNode> members) {
        for (var i = 0; i < names.length; i++) {
            var value = values[i];
            if (value == null || isUnread(value) || isLeftOut(owner, names[i])) {
                continue;
            }
            if (types[i] instanceof ComponentType component) {
                read(
                        prefix + names[i] + ".",
                        component.getReturnedClass(),
                        component.getPropertyNames(),
                        component.getSubtypes(),
                        component.getPropertyValues(value),
                        members);
            } else {
                members.put(
                        prefix + names[i],
                        hidden(owner, names[i], node(types[i], value), sibling(names, values), recordId));
            }
        }
    }

    private static boolean isLeftOut(Class<?> owner, String name) {
        var field = field(owner, name);
        return field != null && field.isAnnotationPresent(Unaudited.class);
    }

    private static boolean isUnread(Object value) {
        return value instanceof PersistentCollection<?> collection && !collection.wasInitialized();
    }

    private JsonNode node(Type type, Object value) {
        if (type instanceof ComponentType component) {
            var members = new HashMap<String, JsonNode>();
            read(
                    "",
                    component.getReturnedClass(),
                    component.getPropertyNames(),
                    component.getSubtypes(),
                    component.getPropertyValues(value),
                    members);
            var object = JsonNodeFactory.instance.objectNode();
            members.keySet().stream().sorted().forEach(name -> object.set(name, members.get(name)));
            return object;
        }
        return type instanceof CollectionType collection ? list(collection, value) : json.valueToTree(value);
    }

    /** In an order of its own, where the collection has none. */
    private ArrayNode list(CollectionType type, Object value) {
        var elementType = type.getElementType(factory);
        var nodes = elements(value).stream().map(each -> node(elementType, each));
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(
                        type.getReturnedClass().equals(List.class)
                                ? nodes.toList()
                                : nodes.sorted((one, other) -> one.toString().compareTo(other.toString()))
                                        .toList());
    }

    private Collection<?> elements(Object value) {
        var read = asStored && value instanceof PersistentCollection<?> collection
                ? collection.getStoredSnapshot()
                : value;
        return switch (read) {
            case Map<?, ?> map -> map.keySet();
            case Collection<?> collection -> collection;
            case null, default -> List.of();
        };
    }

    private static Function<String, @Nullable Object> sibling(String[] names, @Nullable Object[] values) {
        return name -> values[List.of(names).indexOf(name)];
    }

    private static JsonNode hidden(
            Class<?> owner, String name, JsonNode value, Function<String, @Nullable Object> sibling, UUID recordId) {
        var field = field(owner, name);
        if (field == null) {
            return value;
        }
        var secret = field.getAnnotation(Secret.class);
        if (secret != null) {
            return JsonNodeFactory.instance.objectNode().put(WITHHELD, secret.value());
        }
        var personal = field.getAnnotation(Personal.class);
        if (personal == null) {
            return value;
        }
        var subject = personal.of().isEmpty() ? recordId : sibling.apply(personal.of());
        return new POJONode(new Digested(subject instanceof UUID id ? id : recordId, value));
    }

    private static @Nullable Field field(@Nullable Class<?> owner, String name) {
        if (owner == null) {
            return null;
        }
        try {
            return owner.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            return field(owner.getSuperclass(), name);
        }
    }

    /** Of a record that is no entity. */
    static Map<String, JsonNode> of(Record made, UUID recordId, ObjectMapper json) {
        ObjectNode tree = json.valueToTree(made);
        var members = new HashMap<String, JsonNode>();
        tree.properties()
                .forEach(member -> members.put(
                        member.getKey(),
                        hidden(
                                made.getClass(),
                                member.getKey(),
                                member.getValue(),
                                name -> tree.hasNonNull(name)
                                        ? UUID.fromString(tree.path(name).asText())
                                        : null,
                                recordId)));
        members.values().removeIf(JsonNode::isNull);
        return members;
    }
}

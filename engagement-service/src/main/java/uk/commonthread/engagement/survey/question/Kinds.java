package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a kind's class by the name in JSON, among those that {@link Question} permits, and how its author writes it there. */
final class Kinds extends TypeIdResolverBase {
    private Map<String, Class<?>> byName = Map.of();

    static String nameOf(Class<?> kind) {
        return Objects.requireNonNull(kind.getAnnotation(JsonTypeName.class), kind::getName)
                .value();
    }

    @Override
    public void init(JavaType base) {
        super.init(base);
        byName = classes(base.getRawClass()).collect(Collectors.toUnmodifiableMap(Kinds::nameOf, Function.identity()));
    }

    /** All that stand for one another as this type; one class stands for itself. */
    static Stream<Class<?>> classes(Class<?> type) {
        if (!type.isInterface()) {
            return Stream.of(type);
        }
        Stream<Class<?>> kinds = Arrays.stream(Question.class.getPermittedSubclasses());
        return type.equals(Question.class)
                ? kinds
                : kinds.flatMap(kind -> Arrays.stream(kind.getDeclaredClasses()))
                        .filter(type::isAssignableFrom);
    }

    @Override
    public String idFromValue(Object value) {
        return nameOf(value.getClass());
    }

    @Override
    public String idFromValueAndType(@Nullable Object value, Class<?> type) {
        return nameOf(type);
    }

    @Override
    public @Nullable JavaType typeFromId(DatabindContext context, String name) {
        var kind = byName.get(name);
        return kind == null ? null : context.constructType(kind);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}

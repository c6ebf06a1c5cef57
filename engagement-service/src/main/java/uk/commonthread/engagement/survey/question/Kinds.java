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
import org.jspecify.annotations.Nullable;

/** Finds a kind's class by the name in JSON, among those that the interface permits. */
final class Kinds extends TypeIdResolverBase {
    private Map<String, Class<?>> byName = Map.of();

    static String nameOf(Class<?> kind) {
        return Objects.requireNonNull(kind.getAnnotation(JsonTypeName.class), kind::getName)
                .value();
    }

    @Override
    public void init(JavaType base) {
        super.init(base);
        var permitted = base.getRawClass().getPermittedSubclasses();
        byName = permitted == null
                ? Map.of(nameOf(base.getRawClass()), base.getRawClass())
                : Arrays.stream(permitted).collect(Collectors.toUnmodifiableMap(Kinds::nameOf, Function.identity()));
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

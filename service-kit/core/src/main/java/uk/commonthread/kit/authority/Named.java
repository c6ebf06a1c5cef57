package uk.commonthread.kit.authority;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration names among that with which an operation is called.
 *
 * @param member of the body; null where it is the argument itself
 * @param inAddress whether the path names it, or the query
 */
record Named(int argument, @Nullable Method member, boolean inAddress) {

    static Named of(Method operation, String name) {
        var parameters = operation.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getName().equals(name)) {
                return new Named(i, null, true);
            }
        }
        for (int i = 0; i < parameters.length; i++) {
            var type = parameters[i].getType();
            if (type.isRecord()) {
                var member = Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst();
                if (member.isPresent()) {
                    var accessor = member.get().getAccessor();
                    accessor.setAccessible(true);
                    return new Named(i, accessor, false);
                }
            }
        }
        throw new IllegalStateException(
                operation + " has no parameter " + name + ", and its body no such member, which its declaration names");
    }

    /** Null where it was not sent. */
    @Nullable
    Object in(@Nullable Object[] arguments) {
        var value = arguments[argument];
        if (member != null) {
            value = read(member, Objects.requireNonNull(value));
        }
        return value instanceof List<?> several ? several.getFirst() : value;
    }

    private static @Nullable Object read(Method member, Object body) {
        try {
            return member.invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + member, e);
        }
    }
}

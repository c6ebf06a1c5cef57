package uk.commonthread.kit.authority;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A service does not start while one of its operations does not declare who may call it. */
@ApplicationScoped
class Declarations {
    private static final String SOCKET = "io.quarkus.websockets.next.WebSocket";

    void check(@Observes @Priority(1) StartupEvent event, BeanManager beans) {
        var faults = faults(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) || isSocket(type))
                .distinct()
                .toList());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    static List<String> faults(Collection<Class<?>> types) {
        return types.stream().flatMap(Declarations::faults).sorted().toList();
    }

    private static Stream<String> faults(Class<?> type) {
        if (isSocket(type) && !type.isAnnotationPresent(RolesAllowed.class)) {
            return Stream.of(
                    type.getSimpleName() + " is a socket, and does not say with @RolesAllowed who may open it");
        }
        return Arrays.stream(type.getMethods()).filter(Declared::isOperation).flatMap(operation -> {
            try {
                Declared.of(operation);
                return Stream.of();
            } catch (IllegalStateException e) {
                return Stream.of(e.getMessage());
            }
        });
    }

    private static boolean isSocket(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(SOCKET));
    }
}

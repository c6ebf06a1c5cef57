package uk.commonthread.widgets;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import uk.commonthread.kit.event.OutboxRelay;

/**
 * A second relay on the same database with a producer of its own, as a second replica of the service has. Made by
 * reflection, since nothing but a test wants two in one process.
 */
@Singleton
public class SecondReplica {

    /** Closing it stops the relay. */
    public AutoCloseable start() throws ReflectiveOperationException {
        return start(Arc.container().instance(AgroalDataSource.class).get());
    }

    /** A replica with a database of its own. */
    public AutoCloseable start(AgroalDataSource database) throws ReflectiveOperationException {
        var made = constructor(OutboxRelay.class);
        var types = made.getParameterTypes();
        var clients = Arc.container()
                .instance(Class.forName("uk.commonthread.kit.event.KafkaClients", true, types[1].getClassLoader()))
                .get();
        var producer = constructor(types[1]).newInstance(clients, "widgets");
        var relay = made.newInstance(database, producer, restless(types[2]));
        call(relay, "start");
        return () -> call(relay, "stop");
    }

    /** Looks all the time, so that nothing waits for its timer. */
    private static Object restless(Class<?> config) {
        return Proxy.newProxyInstance(
                config.getClassLoader(), new Class<?>[] {config}, (_, _, _) -> Duration.ofMillis(50));
    }

    private static Constructor<?> constructor(Class<?> type) {
        var constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> candidate.getParameterCount() > 0)
                .findFirst()
                .orElseThrow();
        constructor.setAccessible(true);
        return constructor;
    }

    private static void call(Object relay, String name) throws ReflectiveOperationException {
        var method = Arrays.stream(OutboxRelay.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        method.invoke(relay, new Object[] {null});
    }
}

package uk.commonthread.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the service and its database, so that a test can take the database away from a service that runs:
 * {@code @WithTestResource(DatabaseGate.class)}, then {@link #shut()} and {@link #open()}.
 */
public final class DatabaseGate implements QuarkusTestResourceLifecycleManager {
    // The gate and the test that turns it lie in different class loaders: what they share is a port, told as text.
    private static final String SWITCH = "common-thread.test.database.gate";
    private static final String URL = "quarkus.datasource.jdbc.url";

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    /** Cuts every connection, and accepts none that stays. */
    public static void shut() {
        turn(true);
    }

    public static void open() {
        turn(false);
    }

    private static void turn(boolean shut) {
        try (var control = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(SWITCH))) {
            control.getOutputStream().write(shut ? 1 : 0);
            control.getInputStream().read(); // done
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the database itself. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var behind = Objects.requireNonNull(TestDatabase.start().get(URL));
        var address = URI.create(behind.substring("jdbc:".length()));
        try {
            var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var control = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofPlatform().daemon().start(() -> accept(door, address.getPort()));
            Thread.ofPlatform().daemon().start(() -> obey(control));
            System.setProperty(SWITCH, Integer.toString(control.getLocalPort()));
            return Map.of(
                    "quarkus.datasource.jdbc.url", behind.replace(":" + address.getPort(), ":" + door.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void obey(ServerSocket control) {
        while (true) {
            try (var order = control.accept()) {
                shut = order.getInputStream().read() == 1;
                if (shut) {
                    open.forEach(DatabaseGate::close);
                }
                order.getOutputStream().write(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void accept(ServerSocket door, int port) {
        while (true) {
            try {
                var client = door.accept();
                if (shut) {
                    close(client);
                    continue;
                }
                var database = new Socket(InetAddress.getLoopbackAddress(), port);
                pump(client, database);
                pump(database, client);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void pump(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException _) {
                // Cut, which is what the gate is for.
            } finally {
                close(from);
                close(to);
                open.remove(from);
            }
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // With the JVM, as the database does.
    }
}

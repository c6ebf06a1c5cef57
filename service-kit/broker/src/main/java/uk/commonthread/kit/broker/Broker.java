package uk.commonthread.kit.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One Kafka for all tests of a JVM. It is a child process: its libraries then never meet those of the service under
 * test, and a test can stop it as a bad day would. Topics come into being when someone first uses them.
 *
 * <p>What is known of it lies in the system properties, since a test run has several class loaders but one JVM.
 */
public final class Broker {
    private static final String PROCESS = "common-thread.test.kafka.process";
    private static final String HOME = "common-thread.test.kafka.home";
    private static final String PORT = "common-thread.test.kafka.port";
    // A name of our own: Kafka's jars have folders of theirs called kafka.
    private static final String CARRIED = "carried-kafka";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Broker() {}

    /** Starts it unless it runs; the same data and the same address after a {@link #stop()}. */
    public static String start() {
        synchronized (System.getProperties()) {
            if (process().isEmpty()) {
                System.setProperty(PROCESS, Long.toString(launch().pid()));
            }
            return bootstrapServers();
        }
    }

    /** Stops it as an outage would: nobody is told. */
    public static void stop() {
        process().ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }

    public static String bootstrapServers() {
        return "127.0.0.1:" + System.getProperty(PORT);
    }

    private static Optional<ProcessHandle> process() {
        return Optional.ofNullable(System.getProperty(PROCESS))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive);
    }

    private static Process launch() {
        try {
            var home = home();
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            home.resolve("lib") + "/*:" + ownCode(),
                            BrokerMain.class.getName(),
                            home.resolve("server.properties").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("kafka.log").toFile())
                    .start();
            // The hook also keeps the process's standard input open: once it is collected, the child leaves.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitListening(process, home);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() throws IOException {
        var known = System.getProperty(HOME);
        if (known != null) {
            return Path.of(known);
        }
        var home = Files.createTempDirectory("common-thread-kafka");
        unpack(home.resolve("lib"));
        var port = freePort();
        var controller = freePort();
        Files.writeString(home.resolve("server.properties"), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                num.partitions=3
                auto.create.topics.enable=true
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controller, home.resolve("data")));
        System.setProperty(HOME, home.toString());
        System.setProperty(PORT, Integer.toString(port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop();
            delete(home);
        }));
        return home;
    }

    private static void unpack(Path lib) throws IOException {
        Files.createDirectories(lib);
        var carried = carriedKafka();
        if (carried.getScheme().equals("jar")) {
            try (var jar = FileSystems.newFileSystem(carried, Map.of())) {
                copyAll(jar.getPath("/" + CARRIED), lib);
            }
        } else {
            copyAll(Path.of(carried), lib);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /** The jar or folder that holds this module, which also holds the child's main class. */
    private static Path ownCode() {
        var carried = carriedKafka();
        if (carried.getScheme().equals("jar")) {
            var file = carried.getRawSchemeSpecificPart();
            return Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
        }
        return Path.of(carried).resolveSibling(".").normalize();
    }

    private static URI carriedKafka() {
        var found = Broker.class.getResource("/" + CARRIED + "/");
        if (found == null) {
            throw new IllegalStateException("This jar was built without the Kafka that it should carry");
        }
        try {
            return found.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            return socket.getLocalPort();
        }
    }

    private static void awaitListening(Process process, Path home) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), Integer.getInteger(PORT));
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (var socket = new Socket()) {
                socket.connect(address, 500);
                return;
            } catch (IOException _) {
                sleep();
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Kafka did not start: "
                + Files.readString(home.resolve("kafka.log")).strip());
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            // A left-over in the temporary folder does no harm.
        }
    }
}

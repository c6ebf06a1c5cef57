package uk.commonthread.local.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.part.Tool;
import uk.commonthread.local.service.AotCache;
import uk.commonthread.local.service.QuarkusPart;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** One Kafka broker that is its own controller (KRaft), in a JVM of its own. */
public final class KafkaPart implements Part {
    private static final String CLUSTER =
            "Q29tbW9uVGhyZWFkTG9jYQ"; // any 16 bytes; there is one cluster per state folder
    private static final List<String> OPTIONS =
            List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", QuarkusPart.TRIMMING);

    /** Kafka tells of each partition and each setting; what matters is little of it. */
    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            kafka.server.KafkaRaftServer.level=INFO
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n
            """;

    private final Settings settings;
    private final List<Path> classPath;
    private final Path properties;
    private final Path logging;
    private final AotCache cache;

    /** The class path is that of this program: the broker is one of its dependencies. */
    public KafkaPart(Settings settings, List<Path> classPath) {
        this.settings = settings;
        this.classPath = List.copyOf(classPath);
        this.properties = settings.data("kafka.properties");
        this.logging = settings.data("kafka-logging.properties");
        this.cache = new AotCache("kafka", settings, classPath, OPTIONS);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Set<Port> ports() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Port.KAFKA, Port.KAFKA_CONTROLLER)));
    }

    @Override
    public void prepare(Consumer<String> saying) throws IOException, InterruptedException {
        Files.createDirectories(properties.getParent());
        Files.writeString(properties, properties());
        Files.writeString(logging, LOGGING);
        if (!Files.exists(settings.data("kafka").resolve("meta.properties"))) {
            saying.accept("formatting its storage");
            Tool.run(
                    "formatting Kafka's storage",
                    java(List.of(), "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties.toString()),
                    settings.log(name()));
        }
    }

    @Override
    public Launch launch() throws IOException {
        return java(cache.options(), "kafka.Kafka", properties.toString());
    }

    @Override
    public boolean ready() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port(Port.KAFKA)), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void onReady() throws InterruptedException {
        Topics.ensure(settings.kafkaBootstrap());
    }

    @Override
    public void onStackReady(long pid) throws IOException, InterruptedException {
        cache.finish(pid);
    }

    private Launch java(List<String> options, String... program) {
        var command = new ArrayList<String>();
        command.add(Settings.java().toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.add("-Djava.util.logging.config.file=" + logging);
        command.addAll(List.of(
                "-cp", String.join(":", classPath.stream().map(Path::toString).toList())));
        command.addAll(List.of(program));
        return new Launch(settings.state(), command, Map.of());
    }

    private String properties() {
        var broker = settings.port(Port.KAFKA);
        var controller = settings.port(Port.KAFKA_CONTROLLER);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                # One broker: the internal topics cannot have the three copies that Kafka would like.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # After a SIGKILL the new broker waits this long for its former self to be given up.
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                # Nobody else joins the groups of one machine: do not wait for them.
                group.initial.rebalance.delay.ms=0
                """.formatted(broker, controller, settings.data("kafka"));
    }
}

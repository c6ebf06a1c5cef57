package uk.commonthread.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.setting.Fingerprint;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** A service or the gateway as it runs in production: its built jars in the prod profile. */
public final class QuarkusPart implements Part {
    /**
     * Gives memory back that the C library holds after a start: 100 to 200 MB of each JVM, which nothing uses again.
     */
    public static final String TRIMMING = "-XX:TrimNativeHeapInterval=10000";

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            TRIMMING,
            "-XX:+ExitOnOutOfMemoryError",
            // Netty and Vert.x; the JDK would warn of each.
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** It keeps next to nothing, so that G1's care for what lives long only costs: a seventh of its CPU a request, measured. */
    private static final List<String> GATEWAY_OPTIONS =
            Stream.concat(Stream.of("-XX:+UseParallelGC"), OPTIONS.stream()).toList();

    private final String name;
    private final List<String> options;
    private final Port http;
    private final Port management;
    private final Set<String> needs;
    private final Settings settings;
    private final Map<String, String> environment;
    private final Path folder;
    private final AotCache cache;

    private QuarkusPart(
            String name,
            List<String> options,
            String module,
            Port http,
            Port management,
            Set<String> needs,
            Settings settings,
            Map<String, String> environment) {
        this.name = name;
        this.options = options;
        this.http = http;
        this.management = management;
        this.needs = Set.copyOf(needs);
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.folder = settings.root().resolve(module).resolve("target/quarkus-app");
        this.cache = new AotCache(name, settings, Fingerprint.jarsBelow(folder).toList(), options);
    }

    public static QuarkusPart service(
            String name, Port http, Port management, Settings settings, Environments environments) {
        return new QuarkusPart(
                name,
                OPTIONS,
                name + "-service",
                http,
                management,
                Set.of("postgres", "kafka"),
                settings,
                environments.service(name, http, management));
    }

    /** The door needs nothing to start: it says itself which part behind it is down. */
    public static QuarkusPart gateway(Settings settings, Environments environments) {
        return new QuarkusPart(
                "gateway",
                GATEWAY_OPTIONS,
                "gateway",
                Port.GATEWAY,
                Port.GATEWAY_MANAGEMENT,
                Set.of(),
                settings,
                environments.gateway());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Port> ports() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(http, management)));
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public void prepare(Consumer<String> saying) {
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new LocalException("it has not been built: " + settings.root().relativize(folder)
                    + " has no jar; ./dev build makes it");
        }
    }

    @Override
    public Launch launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(Settings.java().toString());
        command.addAll(options);
        command.addAll(cache.options());
        command.addAll(List.of("-jar", folder.resolve("quarkus-run.jar").toString()));
        return new Launch(settings.state(), command, environment);
    }

    @Override
    public boolean ready() {
        return Probe.ok(readyAddress());
    }

    @Override
    public void onStackReady(long pid) throws IOException, InterruptedException {
        cache.finish(pid);
    }

    String readyAddress() {
        return "http://127.0.0.1:" + settings.port(management) + "/q/health/ready";
    }

    Map<String, String> environment() {
        return environment;
    }
}

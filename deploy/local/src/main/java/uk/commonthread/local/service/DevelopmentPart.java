package uk.commonthread.local.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** One part as a developer wants it, against the rest as it is: changes are taken up while it runs. */
public final class DevelopmentPart implements Part {
    private final String name;
    private final Set<Port> ports;
    private final Set<String> needs;
    private final Launch launch;
    private final String address;

    private DevelopmentPart(String name, Set<Port> ports, Set<String> needs, Launch launch, String address) {
        this.name = name;
        this.ports = Collections.unmodifiableSet(new LinkedHashSet<>(ports)); // in their order
        this.needs = Set.copyOf(needs);
        this.launch = launch;
        this.address = address;
    }

    /** A service or the gateway in Quarkus' development mode, in place of its built jars. */
    public static DevelopmentPart of(QuarkusPart built, String maven, Settings settings) {
        var module = built.name().equals("gateway") ? "gateway" : built.name() + "-service";
        var environment = new LinkedHashMap<>(built.environment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // The settings of a deployment, with the development mode's reloading.
        environment.put("QUARKUS_PROFILE", "dev,prod");
        // Its log is for the eyes of whoever works on it.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        var command = List.of(
                maven,
                "-B",
                "-pl",
                module,
                "-am",
                "-DskipTests",
                "-Dspotless.check.skip",
                "compile",
                "quarkus:dev",
                "-Ddebug=false");
        return new DevelopmentPart(
                built.name(),
                built.ports(),
                built.needs(),
                new Launch(settings.root(), command, environment),
                built.readyAddress());
    }

    /** The frontend under Vite, beside the door that serves its built files. */
    public static DevelopmentPart frontend(Settings settings) {
        var port = Integer.toString(settings.port(Port.FRONTEND));
        return new DevelopmentPart(
                "frontend",
                Set.of(Port.FRONTEND),
                Set.of("gateway"),
                new Launch(
                        settings.root().resolve("frontend"),
                        List.of("npm", "run", "dev", "--", "--host", "127.0.0.1", "--port", port, "--strictPort"),
                        Map.of("CT_PUBLIC_URL", settings.publicUrl())),
                "http://127.0.0.1:" + port + "/");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Port> ports() {
        return ports;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public Launch launch() {
        return launch;
    }

    @Override
    public boolean ready() {
        return Probe.ok(address);
    }
}

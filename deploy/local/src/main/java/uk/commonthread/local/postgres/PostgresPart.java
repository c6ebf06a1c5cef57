package uk.commonthread.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.part.Tool;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

/** The embedded PostgreSQL, as durable as a real one: nothing is switched off for speed. */
public final class PostgresPart implements Part {
    static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Databases databases;
    private final Path binaries;
    private final Path data;

    public PostgresPart(Settings settings, Databases databases) {
        this.settings = settings;
        this.databases = databases;
        this.binaries = PostgresBinaries.in(settings.cache());
        this.data = settings.data("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Set<Port> ports() {
        return Set.of(Port.POSTGRES);
    }

    @Override
    public void prepare(Consumer<String> saying) throws IOException, InterruptedException {
        if (!Files.isDirectory(binaries)) {
            saying.accept("unpacking its programs");
            PostgresBinaries.unpack(binaries);
        }
        if (!Files.exists(data)) {
            saying.accept("making its data folder");
            Folders.fillOnce(data, this::initialise);
        }
    }

    @Override
    public Launch launch() {
        return launch(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                Integer.toString(settings.port(Port.POSTGRES)),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                // An answer that was acknowledged is on the disk; the bench measures it so.
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "full_page_writes=on",
                // When each row became visible: the bench counts an event's way from there.
                "-c",
                "track_commit_timestamp=on",
                "-c",
                "shared_buffers=256MB",
                // Four services and Keycloak with their pools, and room for a bench beside them.
                "-c",
                "max_connections=200",
                "-c",
                "log_min_duration_statement=1000",
                // What people said is in parameters and failing rows: never in a log.
                "-c",
                "log_parameter_max_length=0",
                "-c",
                "log_error_verbosity=terse");
    }

    @Override
    public boolean ready() {
        return databases.answers();
    }

    @Override
    public void onReady() {
        databases.ensure();
    }

    @Override
    public String stopSignal() {
        return "INT"; // "fast": TERM would wait for every client to leave by itself
    }

    private void initialise(Path folder) throws IOException, InterruptedException {
        var password = folder.resolveSibling("superuser");
        Folders.writePrivately(password, databases.password(SUPERUSER));
        try {
            Tool.run(
                    "initdb",
                    launch(
                            "initdb",
                            "-D",
                            folder.toString(),
                            "-U",
                            SUPERUSER,
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--encoding=UTF8",
                            // Built into PostgreSQL: the same order of words on every machine.
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8"),
                    settings.log(name()));
        } finally {
            Files.delete(password);
        }
    }

    private Launch launch(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it isn't.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new Launch(settings.state(), command, Map.of("LC_ALL", "C"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").startsWith("Linux");
    }
}

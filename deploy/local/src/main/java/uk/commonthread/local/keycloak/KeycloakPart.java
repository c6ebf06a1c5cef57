package uk.commonthread.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.Launch;
import uk.commonthread.local.part.Part;
import uk.commonthread.local.part.Tool;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Person;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.service.Probe;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;
import uk.commonthread.realm.AdminApi;
import uk.commonthread.realm.RealmException;
import uk.commonthread.realm.RealmFolder;
import uk.commonthread.realm.RealmSteps;

/** Keycloak: who someone is. Its realm and its look are those of deploy/keycloak; the people in it are its own. */
public final class KeycloakPart implements Part {
    private static final String DATABASE = "keycloak";
    private static final String ADMIN = "admin";
    /** Decided when Keycloak is built; any other option is decided when it is started. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--http-relative-path=/auth", "--health-enabled=true", "--metrics-enabled=true");

    private final Settings settings;
    private final Secrets secrets;
    private final Databases databases;
    private final DevCertificate certificate;
    private final KeycloakHome home;
    private Consumer<String> saying = said -> {};

    public KeycloakPart(Settings settings, Secrets secrets, Databases databases, DevCertificate certificate) {
        this.settings = settings;
        this.secrets = secrets;
        this.databases = databases;
        this.certificate = certificate;
        this.home = new KeycloakHome(settings, BUILD_OPTIONS);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Set<Port> ports() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT)));
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public void prepare(Consumer<String> saying) throws IOException, InterruptedException {
        home.unpackAndBuild(
                saying, folder -> Tool.run("building Keycloak", java(folder, buildCommand()), settings.log(name())));
        home.link();
        this.saying = saying;
    }

    @Override
    public Launch launch() throws IOException {
        return java(home.folder(), List.of("start", "--optimized"));
    }

    @Override
    public boolean ready() {
        return Probe.ok("http://127.0.0.1:" + settings.port(Port.KEYCLOAK_MANAGEMENT) + "/auth/health/ready");
    }

    @Override
    public void onReady() throws IOException, InterruptedException {
        var admin = new AdminApi(
                URI.create("http://127.0.0.1:" + settings.port(Port.KEYCLOAK) + "/auth"), ADMIN, adminPassword());
        try {
            new RealmSteps(admin, RealmFolder.ofDemo(settings.root().resolve("deploy/keycloak")), environment())
                    .apply(saying);
        } catch (RealmException e) {
            throw new LocalException("the realm could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private String adminPassword() {
        return secrets.key("keycloak admin");
    }

    private static List<String> buildCommand() {
        var command = new ArrayList<>(List.of("build"));
        command.addAll(BUILD_OPTIONS);
        return command;
    }

    /** As bin/kc.sh would, which leaves a shell between us and the process. */
    private Launch java(Path folder, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Settings.java().toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it is started often and asked little
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return new Launch(folder, command, environment());
    }

    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", settings.databaseUrl(DATABASE));
        environment.put("KC_DB_USERNAME", DATABASE);
        environment.put("KC_DB_PASSWORD", databases.password(DATABASE));
        // After a restart of the database each connection of before would fail somebody who signs in.
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port(Port.KEYCLOAK)));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.port(Port.KEYCLOAK_MANAGEMENT)));
        environment.put("KC_CACHE", "local"); // alone, so no port for others of its kind
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:error"); // it is asked until it is ready
        environment.put("KC_HOSTNAME", settings.publicUrl() + "/auth");
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        // It tells the gateway at its public address which sessions have ended.
        environment.put("KC_TRUSTSTORE_PATHS", certificate.certificate().toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        // The placeholders of the realm's files, for RealmSteps.
        environment.put("CT_PUBLIC_URL", settings.publicUrl());
        environment.put("CT_CLIENT_SECRET", secrets.key("client gateway"));
        environment.put("CT_SMTP_HOST", "127.0.0.1");
        environment.put("CT_SMTP_PORT", Integer.toString(settings.port(Port.MAIL)));
        environment.put("CT_SMTP_STARTTLS", "false");
        environment.put("CT_SMTP_AUTH", "false");
        environment.put("CT_SMTP_USER", "");
        environment.put("CT_SMTP_PASSWORD", "");
        environment.put("CT_MAIL_SENDER", "no-reply@common-thread.example");
        environment.put("CT_SEED_CLIENT_SECRET", secrets.key("client seed"));
        environment.put("CT_DEMO_CLIENT_SECRET", secrets.key("client demo-partner-system"));
        Person.ALL.forEach(person -> environment.put(person.passwordVariable(), person.password(secrets)));
        return environment;
    }
}

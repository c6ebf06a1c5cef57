package uk.commonthread.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.part.Supervisor;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.postgres.PostgresPart;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Person;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;
import uk.commonthread.realm.AdminApi;
import uk.commonthread.realm.RealmException;
import uk.commonthread.realm.RealmFolder;
import uk.commonthread.realm.RealmSteps;

/** On a Keycloak as {@code ./dev up} starts it, with people in it. Each test adds steps of its own to those of the tree. */
class RealmStepsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("../keycloak");
    private static final String REALM = "/admin/realms/common-thread";

    @TempDir
    static Path temporary;

    private static Supervisor supervisor;
    private static AdminApi admin;
    private static Map<String, String> environment;
    private static Path steps;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var settings = Settings.from(Map.of(
                "CT_ROOT",
                "../..",
                "CT_STATE_DIR",
                temporary.resolve("state").toString(),
                Port.POSTGRES.setting(),
                freePort(),
                Port.KEYCLOAK.setting(),
                freePort(),
                Port.KEYCLOAK_MANAGEMENT.setting(),
                freePort()));
        var secrets = Secrets.of(settings);
        var databases = new Databases(settings, secrets);
        var certificate = new DevCertificate(settings);
        certificate.ensure();
        var keycloak = new KeycloakPart(settings, secrets, databases, certificate);
        environment = keycloak.environment();
        supervisor =
                new Supervisor(List.of(new PostgresPart(settings, databases), keycloak), settings, Clock.systemUTC());
        supervisor.startAll();
        admin = new AdminApi(
                URI.create("http://127.0.0.1:" + settings.port(Port.KEYCLOAK) + "/auth"),
                "admin",
                secrets.key("keycloak admin"));
        steps = Files.createDirectories(temporary.resolve("realm/steps"));
        for (var file : List.of("realm.json", "demo.json", "settings.json", "demo-settings.json")) {
            Files.copy(FOLDER.resolve(file), steps.resolveSibling(file));
        }
        try (var files = Files.list(FOLDER.resolve("steps"))) {
            for (var file : files.toList()) {
                Files.copy(file, steps.resolve(file.getFileName()));
            }
        }
    }

    @AfterAll
    static void stop() {
        supervisor.close();
    }

    @Test
    void aNewRealmHasThePeopleOfTheDemoAndEachStep() throws IOException, InterruptedException {
        for (var person : Person.ALL) {
            assertThat(user(person.username()).path("id").asText()).isEqualTo(person.id());
        }
        assertThat(admin.get(REALM).path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(apply()).isEqualTo(applied());
    }

    @Test
    void peopleAndTheirPasswordsSurviveAStep() throws IOException, InterruptedException {
        var name = "person-" + UUID.randomUUID();
        before("POST", "users", "{'username': '%s', 'enabled': true, 'firstName': 'Mary'}".formatted(name));
        var mary = user(name);
        before("PUT", "users/" + mary.path("id").asText() + "/reset-password", password("a password of her own"));
        var sally = user("sally.secretary");
        before("PUT", "users/" + sally.path("id").asText() + "/reset-password", password("another than the demo's"));
        var passwords = passwords(mary) + passwords(sally);

        addStep("PATCH", "", "{'displayName': 'Another name', 'attributes': {'one': 'more'}}");

        assertThat(apply()).isEqualTo(applied());
        assertThat(admin.get(REALM).path("displayName").asText()).isEqualTo("Another name");
        assertThat(user(name)).isEqualTo(mary);
        assertThat(user("sally.secretary")).isEqualTo(sally);
        assertThat(passwords(mary) + passwords(sally)).isEqualTo(passwords);
    }

    @Test
    void aStepChangesWhatItNamesAndNothingElse() throws IOException, InterruptedException {
        var realm = admin.get(REALM);
        var client = client("demo-partner-system");

        addStep("PATCH", "clients/{clients?clientId=demo-partner-system}", "{'description': 'Reads'}");
        apply();

        assertThat(client("demo-partner-system").path("description").asText()).isEqualTo("Reads");
        assertThat(withoutMember(client("demo-partner-system"), "description"))
                .isEqualTo(withoutMember(client, "description"));
        assertThat(withoutMember(admin.get(REALM), "attributes")).isEqualTo(withoutMember(realm, "attributes"));
    }

    @Test
    void stepsThatWereAppliedAreNotAppliedAgain() throws IOException, InterruptedException {
        var role = "role-" + UUID.randomUUID();
        addStep("POST", "roles", "{'name': '%s'}".formatted(role));
        apply();
        before("DELETE", "roles/" + role, "{}");
        said.clear();

        assertThat(apply()).isEqualTo(applied());
        assertThat(said).noneMatch(line -> line.contains("applying"));
        assertThat(roles()).doesNotContain(role);
    }

    @Test
    void aStepThatFailedHalfWayIsAppliedAgainWhole() throws IOException, InterruptedException {
        var role = "role-" + UUID.randomUUID();
        var first = "{'method': 'POST', 'path': 'roles', 'body': {'name': '%s'}}".formatted(role);
        var file = addStep(first + ", {'method': 'PUT', 'path': 'nothing-of-the-kind', 'body': {}}");
        var before = applied();
        assertThatThrownBy(this::apply).isInstanceOf(RealmException.class).hasMessageContaining("404");
        assertThat(applied()).isEqualTo(before);
        assertThat(roles()).contains(role);

        write(file, first + ", {'method': 'POST', 'path': 'roles', 'body': {'name': '%s-b'}}".formatted(role));
        apply();

        assertThat(applied()).isEqualTo(before + 1);
        assertThat(roles()).contains(role, role + "-b");
    }

    @Test
    void theStepsOfTheTreeAreHarmlessWhereTheyWereCarriedOut() throws IOException, InterruptedException {
        var before = applied();
        var realm = admin.get(REALM);
        noteAsApplied(0);

        new RealmSteps(admin, RealmFolder.ofDemo(FOLDER), environment).apply(said::add);

        noteAsApplied(before);
        assertThat(admin.get(REALM)).isEqualTo(realm);
        assertThat(forgottenPassword()).hasSize(3);
    }

    @Test
    void whoHasForgottenTheirPasswordSignsInWithTheirSecondStepAllTheSame() throws IOException, InterruptedException {
        assertThat(admin.get(REALM).path("resetCredentialsFlow").asText()).isEqualTo("forgotten password");
        assertThat(forgottenPassword())
                .extracting(execution -> execution.path("providerId").asText())
                .containsExactly("reset-credentials-choose-user", "reset-credential-email", "reset-password");
        var mail = forgottenPassword().get(1).path("authenticationConfig").asText();
        assertThat(admin.get(REALM + "/authentication/config/" + mail)
                        .path("config")
                        .path("force-login")
                        .asText())
                .isEqualTo("true");
    }

    @Test
    void aStepOfTheDemoIsNoneOfProductions() throws IOException, InterruptedException {
        var role = "role-" + UUID.randomUUID();
        var file = addStep("POST", "roles", "{'name': '%s'}".formatted(role));
        Files.move(file, file.resolveSibling(file.getFileName().toString().replace("-test", "-demo-test")));

        new RealmSteps(admin, RealmFolder.ofProduction(steps.getParent()), environment).apply(said::add);

        assertThat(roles()).doesNotContain(role);
    }

    @Test
    void whereItRunsIsSaidAtEachStart() throws IOException, InterruptedException {
        var elsewhere = new HashMap<>(environment);
        elsewhere.put("CT_PUBLIC_URL", "https://elsewhere.example");
        new RealmSteps(admin, RealmFolder.ofDemo(steps.getParent()), elsewhere).apply(said::add);

        assertThat(client("gateway").path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("https://elsewhere.example/session/callback");
        assertThat(client("gateway")
                        .path("attributes")
                        .path("pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");

        apply();
        assertThat(client("gateway").path("rootUrl").asText()).isEqualTo(environment.get("CT_PUBLIC_URL"));
    }

    private int apply() throws IOException, InterruptedException {
        new RealmSteps(admin, RealmFolder.ofDemo(steps.getParent()), environment).apply(said::add);
        return count();
    }

    private static int applied() throws IOException, InterruptedException {
        return admin.get(REALM).path("attributes").path(RealmSteps.APPLIED).asInt();
    }

    private static int count() throws IOException {
        try (var files = Files.list(steps)) {
            return Math.toIntExact(files.count());
        }
    }

    private static Path addStep(String requests) throws IOException {
        var file = steps.resolve("%04d-test-step.json".formatted(count() + 1));
        write(file, requests);
        return file;
    }

    private static Path addStep(String method, String path, String body) throws IOException {
        return addStep("{'method': '%s', 'path': '%s', 'body': %s}".formatted(method, path, body));
    }

    private static void write(Path file, String requests) throws IOException {
        Files.writeString(file, ("{'requests': [" + requests + "]}").replace('\'', '"'));
    }

    /** What somebody did by hand. */
    private static void before(String method, String path, String body) throws IOException, InterruptedException {
        admin.change(method, REALM + "/" + path, JSON.readTree(body.replace('\'', '"')));
    }

    private static List<JsonNode> forgottenPassword() throws IOException, InterruptedException {
        return admin.get(REALM + "/authentication/flows/forgotten%20password/executions")
                .valueStream()
                .toList();
    }

    private static void noteAsApplied(int number) throws IOException, InterruptedException {
        var realm = (ObjectNode) admin.get(REALM);
        realm.withObjectProperty("attributes").put(RealmSteps.APPLIED, String.valueOf(number));
        admin.change("PUT", REALM, realm);
    }

    private static String password(String value) {
        return "{'type': 'password', 'temporary': false, 'value': '%s'}".formatted(value.replace('\'', '-'));
    }

    private static JsonNode user(String name) throws IOException, InterruptedException {
        return admin.get(REALM + "/users?exact=true&username=" + name).path(0);
    }

    private static String passwords(JsonNode user) throws IOException, InterruptedException {
        return admin.get(REALM + "/users/" + user.path("id").asText() + "/credentials")
                .toString();
    }

    private static JsonNode client(String id) throws IOException, InterruptedException {
        return admin.get(REALM + "/clients?clientId=" + id).path(0);
    }

    private static List<String> roles() throws IOException, InterruptedException {
        return admin.get(REALM + "/roles?max=1000").findValuesAsText("name");
    }

    private static JsonNode withoutMember(JsonNode node, String member) {
        return ((ObjectNode) node.deepCopy()).without(member);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}

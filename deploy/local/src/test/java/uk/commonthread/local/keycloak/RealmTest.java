package uk.commonthread.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Person;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Settings;
import uk.commonthread.realm.RealmFolder;

/** Holds the realm of deploy/keycloak and what we give it together. */
class RealmTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(CT_[A-Z_]+)}");

    private static final List<String> SET_UP = List.of("CONFIGURE_TOTP", "webauthn-register-passwordless");
    private static final Set<String> WAYS_IN =
            Set.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "webauthn-register-passwordless");
    private static final Path FOLDER = Path.of("../keycloak");

    @TempDir
    Path folder;

    private JsonNode production;
    private JsonNode realm;
    private Map<String, String> environment;

    @BeforeEach
    void read() throws IOException {
        var root = folder.resolve("checkout");
        Files.createDirectories(root.resolve("deploy/local/target/keycloak"));
        Files.createFile(root.resolve("deploy/local/target/keycloak/keycloak-quarkus-dist-26.zip"));
        var settings = Settings.from(Map.of("CT_ROOT", root.toString()));
        var secrets = Secrets.of(settings);
        production = RealmFolder.ofProduction(FOLDER).realm();
        realm = RealmFolder.ofDemo(FOLDER).realm();
        environment = new KeycloakPart(
                        settings, secrets, new Databases(settings, secrets), new DevCertificate(settings))
                .environment();
    }

    @Test
    void everyPlaceholderIsFilled() {
        var placeholders = PLACEHOLDER.matcher(realm.toString()).results().map(found -> found.group(1));

        assertThat(environment.keySet()).containsAll(placeholders.toList());
    }

    @Test
    void keycloakUsesNoConnectionThatBrokeWithTheDatabase() {
        assertThat(environment).containsEntry("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
    }

    @Test
    void itHoldsNoSecret() {
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.startsWith("${CT_"));
        assertThat(realm.findValues("credentials").toString()).doesNotContainPattern("\"value\":\"[^$]");
    }

    @Test
    void theDemoPeopleAreTheOnesThatWeAnnounce() {
        for (var person : Person.ALL) {
            var users = realm.get("users")
                    .valueStream()
                    .filter(user -> user.path("id").asText().equals(person.id()))
                    .toList();

            assertThat(users).singleElement().satisfies(user -> {
                assertThat(user.get("username").asText()).isEqualTo(person.username());
                assertThat(user.get("firstName").asText() + " "
                                + user.get("lastName").asText())
                        .isEqualTo(person.name());
                assertThat(user.get("credentials").toString()).contains("${" + person.passwordVariable() + "}");
            });
        }
    }

    @Test
    void peopleBelongToTheOrganisationsThatWeAnnounce() {
        for (var organisation : realm.get("organizations")) {
            var members = organisation.get("members").findValuesAsText("username");
            var announced = Person.ALL.stream()
                    .filter(person -> person.organisation()
                            .equals(organisation.get("alias").asText()))
                    .map(Person::username);

            assertThat(members).containsExactlyInAnyOrderElementsOf(announced.toList());
        }
    }

    /** A scope that no endpoint asks for promises a limit that is not there. */
    @Test
    void everyApiScopeIsAskedForByAnEndpoint() throws IOException {
        var contracts = new StringBuilder();
        for (var service : List.of("partners", "engagement", "strategy")) {
            contracts.append(Files.readString(Path.of("../../" + service + "-service/contract/openapi.yaml")));
        }
        var scopes = realm.get("clientScopes").findValuesAsText("name").stream()
                .filter(name -> name.matches("[a-z]+\\.[a-z]+"));

        assertThat(scopes).isNotEmpty().allMatch(scope -> contracts.indexOf(scope) >= 0);
    }

    @Test
    void theBrowserSignsInWithProofOfPossessionOnly() {
        var gateway = named(production.get("clients"), "clientId", "gateway");

        assertThat(gateway.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("implicitFlowEnabled").asBoolean()).isFalse();
    }

    @Test
    void productionHasNobodyOfTheDemoInIt() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.has("organizations")).isFalse();
        assertThat(production.get("clients").findValuesAsText("clientId"))
                .doesNotContain("seed", "demo-partner-system");
    }

    /** A coding is recorded under its author's name, so the name is not theirs to choose. */
    @Test
    void nobodyChangesTheirOwnName() {
        assertThat(named(production.get("requiredActions"), "alias", "UPDATE_PROFILE")
                        .get("enabled")
                        .asBoolean())
                .isFalse();
    }

    /** Else a browser that somebody left signed in would be enough to set up their way in, for five minutes. */
    @Test
    void whoSetsUpAWayInSignsInAgainFirst() {
        for (var each : List.of(production, realm)) {
            assertThat(each.get("requiredActions").valueStream())
                    .filteredOn(action -> WAYS_IN.contains(action.get("alias").asText()))
                    .hasSameSizeAs(WAYS_IN)
                    .allMatch(action ->
                            action.path("config").path("max_auth_age").asText().equals("0"));
        }
    }

    @Test
    void inProductionEveryAccountNeedsACodeFromAnAppAndAPasskey() {
        var actions = production.get("requiredActions");
        for (var setUp : SET_UP) {
            var action = named(actions, "alias", setUp);
            assertThat(action.get("enabled").asBoolean()).isTrue();
            assertThat(action.get("defaultAction").asBoolean()).isTrue();
        }
        assertThat(production.get("webAuthnPolicyPasswordlessPasskeysEnabled").asBoolean())
                .isTrue();
        assertThat(production
                        .get("webAuthnPolicyPasswordlessUserVerificationRequirement")
                        .asText())
                .isEqualTo("required");
        assertThat(requirements(production)).containsEntry("auth-otp-form", "REQUIRED");
        assertThat(requirements(production)).doesNotContainKey("conditional-user-configured");
    }

    @Test
    void theDemoOffersBoth() {
        for (var setUp : SET_UP) {
            var action = named(realm.get("requiredActions"), "alias", setUp);
            assertThat(action.get("enabled").asBoolean()).isTrue();
            assertThat(action.get("defaultAction").asBoolean()).isFalse();
        }
        assertThat(requirements(realm))
                .containsEntry("auth-otp-form", "REQUIRED")
                .containsEntry("conditional-user-configured", "REQUIRED");
    }

    @Test
    void aPasswordIsTypedOnTheSignInPageAndNowhereElse() {
        assertThat(realm.get("directGrantFlow").asText()).isEqualTo("no password grant");
        assertThat(named(realm.get("authenticationFlows"), "alias", "no password grant")
                        .findValuesAsText("authenticator"))
                .containsExactly("deny-access-authenticator");
        assertThat(realm.get("clients").findValues("directAccessGrantsEnabled"))
                .hasSameSizeAs(realm.get("clients"))
                .noneMatch(JsonNode::asBoolean);
        // Keycloak makes these itself, with the grant and pages of their own, where the realm does not name them.
        for (var own : List.of("admin-cli", "account", "account-console")) {
            assertThat(named(realm.get("clients"), "clientId", own)
                            .get("enabled")
                            .asBoolean())
                    .isFalse();
        }
    }

    /** Its lock would lock out whoever a stranger names; the gateway makes guessing slow. */
    @Test
    void keycloakLocksNobodyOut() {
        assertThat(production.get("bruteForceProtected").asBoolean()).isFalse();
    }

    @Test
    void keycloakTellsTheGatewayWhichSessionHasEnded() {
        var attributes = named(production.get("clients"), "clientId", "gateway").get("attributes");

        assertThat(attributes.get("backchannel.logout.url").asText())
                .isEqualTo("${CT_PUBLIC_URL}/session/back-channel-logout");
        assertThat(attributes.get("backchannel.logout.session.required").asText())
                .isEqualTo("true");
        assertThat(environment.get("KC_TRUSTSTORE_PATHS")).isNotBlank();
    }

    @Test
    void theGatewayRemembersAnEndedSessionForAsLongAsOneCanLive() throws IOException {
        var gateway = new Properties();
        try (var file = Files.newBufferedReader(Path.of("../../gateway/src/main/resources/application.properties"))) {
            gateway.load(file);
        }
        var longest = Duration.parse("PT" + gateway.getProperty("gateway.sessions.longest"));

        assertThat(Duration.ofSeconds(production.get("ssoSessionMaxLifespan").asLong()))
                .isEqualTo(longest);
    }

    private static Map<String, String> requirements(JsonNode realm) {
        return named(realm.get("authenticationFlows"), "alias", "sign in: second step")
                .get("authenticationExecutions")
                .valueStream()
                .collect(Collectors.toMap(
                        step -> step.get("authenticator").asText(),
                        step -> step.get("requirement").asText()));
    }

    private static JsonNode named(JsonNode list, String by, String name) {
        return list.valueStream()
                .filter(element -> element.path(by).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

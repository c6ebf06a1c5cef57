package uk.commonthread.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.secret.Person;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Settings;

/** Holds the realm of deploy/keycloak and what we give it together. */
class RealmTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(CT_[A-Z_]+)}");

    @TempDir
    Path folder;

    private JsonNode realm;
    private Map<String, String> environment;

    @BeforeEach
    void read() throws IOException {
        var root = folder.resolve("checkout");
        Files.createDirectories(root.resolve("deploy/local/target/keycloak"));
        Files.createFile(root.resolve("deploy/local/target/keycloak/keycloak-quarkus-dist-26.zip"));
        var settings = Settings.from(Map.of("CT_ROOT", root.toString()));
        var secrets = Secrets.of(settings);
        realm = new ObjectMapper().readTree(Path.of("../keycloak/realm.json").toFile());
        environment = new KeycloakPart(settings, secrets, new Databases(settings, secrets)).environment();
    }

    @Test
    void everyPlaceholderIsFilled() {
        var placeholders = PLACEHOLDER.matcher(realm.toString()).results().map(found -> found.group(1));

        assertThat(environment.keySet()).containsAll(placeholders.toList());
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
        var gateway = realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asText().equals("gateway"))
                .findFirst()
                .orElseThrow();

        assertThat(gateway.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(gateway.get("implicitFlowEnabled").asBoolean()).isFalse();
    }
}

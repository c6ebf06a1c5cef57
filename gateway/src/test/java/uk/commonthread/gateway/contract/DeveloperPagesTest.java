package uk.commonthread.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class DeveloperPagesTest {
    private final Browser browser = new Browser();

    @Test
    void theContractIsOneDocument() {
        var response = browser.get("/openapi");

        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(new JsonObject(response.body()).getString("openapi")).isEqualTo("3.1.0");
    }

    @Test
    void everyOperationHasOneTag() {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.getJsonArray("tags"))
                        .as(operation.getString("operationId"))
                        .hasSize(1));
    }

    @Test
    void noSchemaHasTheNameOfAClassThatEveryJavaFileKnows() {
        var schemas = contract().getJsonObject("components").getJsonObject("schemas");

        assertThat(schemas.fieldNames()).isNotEmpty().noneMatch(DeveloperPagesTest::isInJavaLang);
    }

    @Test
    void everyProblemThatTheContractNamesIsAPage() {
        var types = new HashSet<String>();
        everyText(contract(), text -> {
            if (text.startsWith("/problems/")) {
                types.add(text);
            }
        });

        assertThat(types)
                .contains("/problems/invalid-request", "/problems/seat-full", "/problems/too-many-requests")
                .allSatisfy(type -> assertThat(browser.get(type).statusCode()).isEqualTo(200));
    }

    @Test
    void everyOperationHasAnExampleOfWhatIsSentAndAnswered() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            var holders = operation.getJsonObject("responses").stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .map(answer -> (JsonObject) answer.getValue())
                    .collect(Collectors.toCollection(ArrayList::new));
            if (operation.containsKey("requestBody")) {
                holders.add(operation.getJsonObject("requestBody"));
            }
            assertThat(holders)
                    .as(operation.getString("operationId"))
                    .isNotEmpty()
                    .filteredOn(DeveloperPagesTest::isJson)
                    .allSatisfy(holder -> assertThat(holder.getJsonObject("content")
                                    .getJsonObject("application/json")
                                    .fieldNames())
                            .contains("example"));
        });
    }

    @Test
    void thePageShowsTheExamples() {
        var page = browser.get("/developers").body();

        assertThat(page.split("What is sent, for example:", -1)).hasSizeGreaterThan(20);
        var answering = operations().stream()
                .filter(operation -> operation.getJsonObject("responses").stream()
                        .anyMatch(answer -> answer.getKey().startsWith("2") && isJson((JsonObject) answer.getValue())))
                .count();
        assertThat(page.split("What is answered, for example:", -1)).hasSize((int) answering + 1);
        assertThat(page).contains("&quot;name&quot; : &quot;Devon County Council&quot;");
    }

    @Test
    void everyOperationSaysWhenToComeBack() {
        var contract = contract();
        for (var path : contract.getJsonObject("paths")) {
            for (var operation : (JsonObject) path.getValue()) {
                for (var status : List.of("429", "503")) {
                    var ref = ((JsonObject) operation.getValue())
                            .getJsonObject("responses")
                            .getJsonObject(status)
                            .getString("$ref");
                    var answer = contract.getJsonObject("components")
                            .getJsonObject("responses")
                            .getJsonObject(ref.substring(ref.lastIndexOf('/') + 1));
                    assertThat(answer.getJsonObject("headers").fieldNames()).contains("Retry-After");
                }
            }
        }
    }

    @Test
    void whatCannotBeDoneToAPageIsToldWhatCan() {
        var refused = browser.post("/developers", "x");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    private static void everyText(Object node, Consumer<String> visitor) {
        switch (node) {
            case JsonObject object -> object.forEach(member -> everyText(member.getValue(), visitor));
            case JsonArray array -> array.forEach(item -> everyText(item, visitor));
            case String text -> visitor.accept(text);
            case null, default -> {}
        }
    }

    private List<JsonObject> operations() {
        return contract().getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(operation -> (JsonObject) operation.getValue())
                .toList();
    }

    /** A file is given as it is, and what changed as CloudEvents. */
    private static boolean isJson(JsonObject holder) {
        return holder.getJsonObject("content").containsKey("application/json");
    }

    private JsonObject contract() {
        return new JsonObject(browser.get("/openapi").body());
    }

    private static boolean isInJavaLang(String name) {
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void eachServicesEventsAreADocumentThatThePageLeadsTo() throws Exception {
        var page = browser.get("/developers").body();
        for (var service : List.of("partners", "engagement", "strategy")) {
            var contract = Path.of("..", service + "-service", "contract");
            var address = "/asyncapi/" + service + "/";

            assertThat(page).contains("href=\"" + address + "asyncapi.yaml\"");
            var document = browser.get(address + "asyncapi.yaml");
            assertThat(document.headers().firstValue("Content-Type")).contains("application/yaml");
            assertThat(document.body()).isEqualTo(Files.readString(contract.resolve("asyncapi.yaml")));
            try (var schemas = Files.list(contract.resolve("events"))) {
                assertThat(schemas)
                        .isNotEmpty()
                        .allSatisfy(schema -> assertThat(browser.get(address + "events/" + schema.getFileName())
                                        .body())
                                .isEqualTo(Files.readString(schema)));
            }
        }
        assertThat(browser.get("/asyncapi/nobody/asyncapi.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageNeedsNoScriptAndNoInlineStyle() {
        var page = browser.get("/developers");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>For developers</h1>", "lang=\"en-GB\"", "Skip to main content")
                .doesNotContain("<script", "style=\"", "<style");
        assertThat(browser.get("/developers/style.css").headers().firstValue("Content-Type"))
                .contains("text/css;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-kit", "partners-service", "engagement-service", "strategy-service"})
    void everyProblemOfTheServicesIsExplained(String module) throws IOException {
        var list = Path.of("..", module, "contract", "problems.yaml").toFile();

        for (var problem : new YAMLMapper().readTree(list)) {
            var page = browser.get("/problems/" + problem.get("slug").asText());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().replace("&#39;", "'"))
                    .contains(
                            "<h1>" + problem.get("title").asText() + "</h1>",
                            problem.get("advice").asText());
        }
    }

    @Test
    void everyProblemOfTheGatewayIsExplained() {
        for (var problem : GatewayProblem.values()) {
            var page = browser.get(problem.uri());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<h1>" + problem.title() + "</h1>");
        }
        assertThat(browser.get("/problems").statusCode()).isEqualTo(200);
        assertThat(browser.get("/problems/unheard-of").statusCode()).isEqualTo(404);
    }
}

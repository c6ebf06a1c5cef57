package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guards are worth something only if they bite. */
class ContractBitesTest {

    @Test
    void theSameContractBreaksNobody() throws IOException {
        assertThat(Contract.breaks(contract(), contract())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a path is gone                       | /api/widgets/v1/widgets/{id}:   | /api/widgets/v1/things/{id}:
            a parameter is now required          | name: bodyId\\n        in: query | name: bodyId\\n        in: query\\n        required: true
            a field is now of another type       | type: integer\\n          format: int32\\n        name | type: string\\n        name
            a field of an answer is gone         | createdAt:                      | madeAt:
            a field of an answer may now be null | name:\\n          type: string\\n        colour:\\n          type:\\n          - string | name:\\n          type:\\n          - string\\n          - "null"\\n        colour:\\n          type:\\n          - string
            """)
    void aBreakingChangeIsFound(String what, String was, String is) throws IOException {
        var changed = contract().replace(was.replace("\\n", "\n"), is.replace("\\n", "\n"));
        assertThat(changed).as("the change is made").isNotEqualTo(contract());
        assertThat(Contract.breaks(contract(), changed)).as(what).isNotEmpty();
    }

    @Test
    void aNewPathBreaksNobody() throws IOException {
        var more = contract().replace("paths:\n", """
                paths:
                  /api/widgets/v1/news:
                    get:
                      operationId: listNews
                      responses:
                        "200":
                          description: OK
                """);
        assertThat(Contract.breaks(contract(), more)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a member is gone            | "name"             | "label"
            a member is of another type | "type": "string"   | "type": "integer"
            """)
    void anEventThatItsReadersCannotReadIsFound(String what, String was, String is, @TempDir Path changed)
            throws IOException {
        for (var type : EventTypes.withSchema()) {
            var file = type + EventSchemas.SUFFIX;
            var schema = Files.readString(EventSchemas.own().resolve(file));
            Files.writeString(changed.resolve(file), schema.replace(was, is));
        }

        assertThat(eventBreaks(EventSchemas.own(), changed)).as(what).isNotEmpty();
    }

    @Test
    void anEventThatIsNoLongerSentIsFound(@TempDir Path none) {
        assertThat(eventBreaks(EventSchemas.own(), none)).isNotEmpty();
    }

    @Test
    void aChangeThatIsNoLongerToldIsFound(@TempDir Path folder) throws IOException {
        var older = Files.writeString(
                folder.resolve("older.yaml"), "\n      name: a.b.created.v1\n      name: a.b.ended.v1\n");
        var newer = Files.writeString(
                folder.resolve("newer.yaml"), "\n      name: a.b.created.v1\n      name: a.b.held.v1\n");

        assertThat(Contract.noLongerTold(older, newer)).containsExactly("a.b.ended.v1");
    }

    @Test
    void aNewEventBreaksNobody(@TempDir Path none) {
        assertThat(eventBreaks(none, EventSchemas.own())).isEmpty();
    }

    private static String eventBreaks(Path older, Path newer) {
        return Contract.breaks(EventSchemas.asOpenApi(older), EventSchemas.asOpenApi(newer));
    }

    @Test
    void anEventThatDoesNotFitItsSchemaIsRefused() {
        assertThatThrownBy(() -> EventSchemas.check(
                        "widgets.widget.created.v1", "{\"id\":\"" + UUID.randomUUID() + "\",\"version\":0}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> EventSchemas.check(
                        "widgets.widget.created.v1", "{\"id\":\"no-uuid\",\"version\":0,\"name\":\"Cog\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("uuid");
    }

    @Test
    void anEventWithoutASchemaIsFound() {
        Contract.eventsHaveSchemas(Path.of("target", "test-classes"));
        assertThatThrownBy(() -> Contract.eventsHaveSchemas(Path.of("contract")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyProblemThatServicesShareIsExplained() {
        Contract.problemsAreExplained(
                Path.of("..", "contract", "problems.yaml"),
                Path.of("..", "core", "target", "classes"),
                Path.of("..", "job", "target", "classes"));
    }

    @Test
    void aProblemWithoutAnExplanationIsFound(@TempDir Path folder) throws IOException {
        var code = Path.of("..", "core", "target", "classes");
        var file = folder.resolve("problems.yaml");
        assertThatThrownBy(() -> Contract.problemsAreExplained(file, code)).isInstanceOf(AssertionError.class);

        var explained = Files.readString(Path.of("..", "contract", "problems.yaml"));
        Files.writeString(file, explained.replaceFirst("advice: .*", "advice: \"\""));
        assertThatThrownBy(() -> Contract.problemsAreExplained(file, code)).isInstanceOf(AssertionError.class);

        Files.writeString(file, explained.replaceFirst("title: .*", "title: Another"));
        assertThatThrownBy(() -> Contract.problemsAreExplained(file, code)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyRefusalThatServicesShareIsListed() {
        var modules = Stream.of("core", "job", "files", "mail", "bulk", "broker", "export")
                .map(module -> Path.of("..", module))
                .toList();
        Contract.refusalsAreListed(
                Path.of("..", "contract", "refusals.yaml"),
                modules.stream().map(module -> module.resolve("target/classes")).toList(),
                modules.stream().map(module -> module.resolve("src/main/java")).toList());
    }

    @Test
    void aRefusalIsReadFromTheCodeWithWhatAlwaysComesWithIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Rules.java"), """
                class Rules {
                    record Refused(String code, Map<String, Object> params, String advice) {}
                    void rule(boolean early, Map<String, Object> known) {
                        throw ApiException.field("on", early ? "too-early" : "too-late", Map.of("day", 1, "of", 2), "");
                    }
                    Refused other(String code) {
                        new Refused("too-late", Map.of("day", 1), "");
                        new Refused("unknown", known, "");
                        throw new ApiException(RuleProblem.RULE_BROKEN, Map.of("max", 2), "");
                    }
                    Refused handedOn(String code) {
                        return new Refused(code, Map.of(), "");
                    }
                }
                """);
        assertThat(RefusalsInCode.in(folder))
                .containsOnly(
                        Map.entry("too-early", Set.of("day", "of")),
                        Map.entry("too-late", Set.of("day")),
                        Map.entry("unknown", Set.of()),
                        Map.entry("rule-broken", Set.of("max")));
    }

    @Test
    void aCodeThatIsNotWrittenWhereItIsGivenIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Rules.java"), """
                class Rules {
                    void rule(String what) {
                        throw ApiException.field("on", "not-" + what, "");
                    }
                }
                """);
        assertThatThrownBy(() -> RefusalsInCode.in(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not-");
    }

    @Test
    void theTypesOfEventsAreReadFromTheCode() {
        assertThat(EventTypes.inCode(Path.of("target", "test-classes")))
                .containsExactly("widgets.widget.created.v1", "widgets.widget.state.v1", "widgets.widget.updated.v1");
    }

    private static String contract() throws IOException {
        return Files.readString(Path.of("contract", "openapi.yaml"));
    }
}

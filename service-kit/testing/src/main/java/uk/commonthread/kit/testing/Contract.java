package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * Holds what a service does to what its {@code contract/} folder says. With {@code CT_UPDATE_CONTRACT=true} in the
 * environment, the committed OpenAPI is rewritten instead, for a reviewer to see, and so is the list of problems, all
 * but the advice.
 */
public final class Contract {
    static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");
    static final Path COMMITTED = Path.of("contract", "openapi.yaml");
    private static final Path PROBLEMS = Path.of("contract", "problems.yaml");
    private static final Path REFUSALS = Path.of("contract", "refusals.yaml");
    private static final Path ASYNC_API = Path.of("contract", "asyncapi.yaml");
    private static final Pattern NAME_OF_EVENT = Pattern.compile("\\n {6}name: (\\S+)");
    private static final Pattern EVENT = Pattern.compile(NAME_OF_EVENT.pattern()
            + "(?:\\n {6}.*)*?\\n {8}\\$ref: events/(\\S+)" + Pattern.quote(EventSchemas.SUFFIX));
    private static final Path RELEASED = Path.of("contract", "released");

    private Contract() {}

    /** The OpenAPI that the code says is the one that is committed. Call it in a {@link ServiceTest}. */
    public static void codeIsAsCommitted() {
        var generated = read(GENERATED);
        if (Boolean.parseBoolean(System.getenv("CT_UPDATE_CONTRACT"))) {
            write(COMMITTED, generated);
        }
        assertThat(Files.exists(COMMITTED) ? read(COMMITTED) : "")
                .as(
                        "contract/openapi.yaml; to accept what the code says now, run this test with CT_UPDATE_CONTRACT=true")
                .isEqualTo(generated);
    }

    /** Who wrote against the last released contract, client or reader of events, can still work with the committed one. */
    public static void releasedClientsStillWork() {
        assertThat(breaks(read(RELEASED.resolve("openapi.yaml")), read(COMMITTED)))
                .as("breaking changes against contract/released/openapi.yaml")
                .isEmpty();
        assertThat(breaks(
                        EventSchemas.asOpenApi(RELEASED.resolve("events")), EventSchemas.asOpenApi(EventSchemas.own())))
                .as("breaking changes against contract/released/events")
                .isEmpty();
        assertThat(noLongerTold(RELEASED.resolve("asyncapi.yaml"), ASYNC_API))
                .as("types of events that contract/released/asyncapi.yaml has")
                .isEmpty();
    }

    /** Which types of events the older document tells of, and the newer does not. */
    static Set<String> noLongerTold(Path older, Path newer) {
        var gone = told(older);
        gone.removeAll(told(newer));
        return gone;
    }

    private static Set<String> told(Path document) {
        return Files.exists(document)
                ? NAME_OF_EVENT
                        .matcher(read(document))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    /** Every state in the code has a schema, and every schema a state in the code. */
    public static void eventsHaveSchemas() {
        eventsHaveSchemas(Path.of("target", "classes"));
    }

    static void eventsHaveSchemas(Path code) {
        assertThat(EventTypes.inCode(code).stream().map(EventTypes::stateOf).distinct())
                .as("states in the code, against contract/events/*" + EventSchemas.SUFFIX)
                .containsExactlyInAnyOrderElementsOf(EventTypes.withSchema());
    }

    /** Every problem in the code is in contract/problems.yaml, and explained there. Call it in a {@link ServiceTest}. */
    public static void problemsAreExplained() {
        problemsAreExplained(PROBLEMS, Path.of("target", "classes"));
    }

    static void problemsAreExplained(Path file, Path... code) {
        var committed = Files.exists(file) ? ExplainedProblem.read(read(file)) : List.<ExplainedProblem>of();
        var expected = ExplainedProblem.withAdvice(ExplainedProblem.inCode(code), committed);
        if (Boolean.parseBoolean(System.getenv("CT_UPDATE_CONTRACT"))) {
            write(file, ExplainedProblem.write(expected));
            committed = expected;
        }
        assertThat(committed)
                .as("%s; run this test with CT_UPDATE_CONTRACT=true, then write the advice", file)
                .isEqualTo(expected)
                .noneMatch(ExplainedProblem::isUnexplained);
    }

    /** Every code that the code may refuse with is in contract/refusals.yaml, for which the site has words. */
    public static void refusalsAreListed() {
        refusalsAreListed(REFUSALS, List.of(Path.of("target", "classes")), List.of(Path.of("src", "main", "java")));
    }

    static void refusalsAreListed(Path file, List<Path> classes, List<Path> sources) {
        var expected = KnownRefusal.inCode(classes, sources);
        if (Boolean.parseBoolean(System.getenv("CT_UPDATE_CONTRACT"))) {
            write(file, KnownRefusal.write(expected));
        }
        assertThat(Files.exists(file) ? KnownRefusal.read(read(file)) : List.of())
                .as("%s; run this test with CT_UPDATE_CONTRACT=true, then give the site words", file)
                .isEqualTo(expected);
    }

    /** The service serves its AsyncAPI as committed, and every event's schema where the document says it lies. */
    public static void eventsAreServed() {
        var document = served(ASYNC_API);
        assertThat(document).isEqualTo(read(ASYNC_API));
        assertThat(told(ASYNC_API))
                .as("types of events that contract/asyncapi.yaml tells of")
                .isEqualTo(EventTypes.inCode(Path.of("target", "classes")));
        assertThat(EVENT.matcher(document).results())
                .as("each event in contract/asyncapi.yaml, with the schema of its state")
                .hasSameSizeAs(told(ASYNC_API))
                .allSatisfy(event -> assertThat(event.group(2)).isEqualTo(EventTypes.stateOf(event.group(1))));
        EventTypes.withSchema().stream()
                .map(type -> EventSchemas.own().resolve(type + EventSchemas.SUFFIX))
                .forEach(file -> assertThat(served(file)).isEqualTo(read(file)));
    }

    private static String served(Path file) {
        return As.nobody().get("/" + file).then().statusCode(200).extract().asString();
    }

    /** What would break a client of the older contract; empty where nothing does. */
    static String breaks(String older, String newer) {
        var difference = OpenApiCompare.fromContents(PlainOpenApi.of(older), PlainOpenApi.of(newer));
        if (difference.isCompatible()) {
            return "";
        }
        var report = new ByteArrayOutputStream();
        new ConsoleRender().render(difference, new OutputStreamWriter(report, StandardCharsets.UTF_8));
        return report.toString(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).lines().collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

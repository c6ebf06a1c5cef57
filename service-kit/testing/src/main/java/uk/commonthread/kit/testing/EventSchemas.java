package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schemas of events, from this service's {@code contract/events} and, for those it consumes, from the
 * neighbours': what a test sends is held to what its publisher promises.
 */
final class EventSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OWN = Path.of("contract", "events");
    static final String SUFFIX = ".schema.json";

    private EventSchemas() {}

    static Path own() {
        return OWN;
    }

    /** Fails where there is a schema for this type and the payload does not fit it. A change has its state's schema. */
    static void check(String type, String payload) {
        find(type).ifPresent(schema -> {
            var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(read(schema), InputFormat.JSON)
                    .validate(
                            payload,
                            InputFormat.JSON,
                            run -> run.executionConfig(settings -> settings.formatAssertionsEnabled(true)));
            if (!faults.isEmpty()) {
                throw new AssertionError(type + " does not fit " + schema + ": " + faults + " in " + payload);
            }
        });
    }

    static Optional<Path> find(String type) {
        return Stream.concat(Stream.of(OWN), neighbours())
                .map(folder -> folder.resolve(EventTypes.stateOf(type) + SUFFIX))
                .filter(Files::exists)
                .findFirst();
    }

    /**
     * The events of a folder as if each were read from an address of its own, so that what compares APIs finds what
     * would break their readers: a type that is gone, a member that is gone or has become another.
     */
    static String asOpenApi(Path folder) {
        var api = JSON.createObjectNode().put("openapi", "3.1.0");
        api.putObject("info").put("title", "Events").put("version", "1");
        var paths = api.putObject("paths");
        for (var file : files(folder)) {
            var type = file.getFileName().toString().replace(SUFFIX, "");
            paths.putObject("/" + type)
                    .putObject("get")
                    .putObject("responses")
                    .putObject("200")
                    .put("description", type)
                    .putObject("content")
                    .putObject("application/json")
                    .set("schema", schema(file));
        }
        return api.toString();
    }

    private static JsonNode schema(Path file) {
        try {
            return ((ObjectNode) JSON.readTree(read(file))).without(List.of("$schema", "$id"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is not JSON", e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> neighbours() {
        var house = Path.of("").toAbsolutePath().getParent();
        if (house == null) {
            return Stream.of();
        }
        try (var rooms = Files.list(house)) {
            return rooms.map(room -> room.resolve(OWN)).filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package uk.commonthread.kit.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schemas of events, from this service's {@code contract/events} and, for those it consumes, from the
 * neighbours': what a test sends is held to what its publisher promises.
 */
final class EventSchemas {
    private static final Path OWN = Path.of("contract", "events");
    static final String SUFFIX = ".schema.json";

    private EventSchemas() {}

    static Path own() {
        return OWN;
    }

    /** Fails where there is a schema for this type and the payload does not fit it. */
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
                .map(folder -> folder.resolve(type + SUFFIX))
                .filter(Files::exists)
                .findFirst();
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

package uk.commonthread.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All the demo data: five partnerships, the survey that each of them held, and what was there before them. */
record Demo(DemoSurvey survey, List<DemoPartnership> partnerships, DemoPredecessors predecessors) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Demo load() {
        return new Demo(
                read("survey", DemoSurvey.class),
                Stream.of(
                                "lancashire-and-south-cumbria",
                                "building-health-partnerships",
                                "leeds-local-care-partnerships",
                                "north-lanarkshire",
                                "one-gloucestershire")
                        .map(name -> read(name, DemoPartnership.class))
                        .toList(),
                read("predecessors", DemoPredecessors.class));
    }

    /** A file that people are given, as it is. */
    static byte[] file(String name) {
        try (var file = Demo.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file = Demo.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

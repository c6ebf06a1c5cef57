package uk.commonthread.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.event.StateOf;

/**
 * The types of events that a service can publish, read from the {@link StateOf} of its states: an event cannot hide from
 * its schema by not being made in a test.
 */
final class EventTypes {
    private static final String STATE_OF = StateOf.class.descriptorString();
    private static final Pattern VERB = Pattern.compile("[a-z-]+(?=\\.v\\d+$)");

    private EventTypes() {}

    static Set<String> inCode(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(EventTypes::parse)
                    .flatMap(EventTypes::types)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type of the state that a type of event has the shape of. */
    static String stateOf(String type) {
        return VERB.matcher(type).replaceFirst("state");
    }

    static Set<String> withSchema() {
        if (!Files.isDirectory(EventSchemas.own())) {
            return Set.of();
        }
        try (var files = Files.list(EventSchemas.own())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EventSchemas.SUFFIX))
                    .map(name -> name.substring(0, name.length() - EventSchemas.SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> types(ClassModel state) {
        return state.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(annotations -> annotations.annotations().stream())
                .filter(annotation -> annotation.className().equalsString(STATE_OF))
                .flatMap(annotation -> Stream.concat(Stream.of("state"), values(annotation, "verbs"))
                        .map(verb -> values(annotation, "value").findFirst().orElseThrow() + "." + verb + ".v1"));
    }

    private static Stream<String> values(Annotation annotation, String member) {
        return annotation.elements().stream()
                .filter(element -> element.name().equalsString(member))
                .flatMap(element -> element.value() instanceof AnnotationValue.OfArray array
                        ? array.values().stream()
                        : Stream.of(element.value()))
                .map(value -> ((AnnotationValue.OfString) value).stringValue());
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

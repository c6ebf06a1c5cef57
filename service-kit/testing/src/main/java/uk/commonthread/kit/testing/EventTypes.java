package uk.commonthread.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.event.DomainEvent;
import uk.commonthread.kit.event.StateEvent;

/**
 * The types of events that a service can publish, read from the strings in its {@code type()} methods: an event cannot
 * hide from its schema by not being made in a test.
 */
final class EventTypes {
    private static final Pattern TYPE = Pattern.compile("[a-z-]+\\.[a-z-]+\\.[a-z-]+\\.v\\d+");
    private static final Set<String> EVENTS = Set.of(
            DomainEvent.class.getName().replace('.', '/'),
            StateEvent.class.getName().replace('.', '/'));

    private EventTypes() {}

    static Set<String> inCode(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(EventTypes::parse)
                    .filter(type -> type.interfaces().stream()
                            .anyMatch(implemented -> EVENTS.contains(implemented.asInternalName())))
                    .flatMap(EventTypes::types)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Stream<String> types(ClassModel event) {
        return event.methods().stream()
                .filter(method -> method.methodName().equalsString("type"))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(ConstantInstruction.LoadConstantInstruction.class::isInstance)
                .map(instruction -> ((ConstantInstruction) instruction).constantValue())
                .filter(constant ->
                        constant instanceof String text && TYPE.matcher(text).matches())
                .map(String.class::cast);
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package uk.commonthread.kit.testing;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.commonthread.kit.authority.Declared;
import uk.commonthread.kit.openapi.OperationId;

/** What the code of the service that is tested declares of who may call its operations. */
final class DeclaredInCode {
    private static final Map<String, Declared> BY_OPERATION = read();

    private DeclaredInCode() {}

    static Map<String, Declared> all() {
        return BY_OPERATION;
    }

    static Declared of(ContractOperation operation) {
        var declared = BY_OPERATION.get(operation.id());
        if (declared == null) {
            throw new AssertionError("The code has no operation " + operation);
        }
        return declared;
    }

    private static Map<String, Declared> read() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        // With those that it has from the kit.
                        .flatMap(type -> Arrays.stream(type.reflect().getMethods()))
                        .filter(method -> method.isAnnotationPresent(Operation.class))
                        .collect(Collectors.toMap(
                                method -> OperationId.of(
                                        method.getAnnotation(Operation.class).operationId()),
                                Declared::of));
    }
}

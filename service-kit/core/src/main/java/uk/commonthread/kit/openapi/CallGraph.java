package uk.commonthread.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Follows the calls that our code makes, to tell which constants a method may come to use: a resource's method refuses
 * with the problems that it can reach. Over-cautious where a call is of an interface: it may lead to each implementation.
 * What an event makes happen in an observer counts as called by who makes the event.
 */
final class CallGraph {
    private static final DotName OBSERVES = DotName.createSimple(jakarta.enterprise.event.Observes.class);
    private static final String OURS = "uk/commonthread/";

    private final IndexView index;
    private final Map<String, Map<String, Body>> bodies = new HashMap<>();
    private final Map<String, List<Call>> observers = new HashMap<>();

    CallGraph(IndexView index) {
        this.index = index;
        index.getAnnotations(OBSERVES).forEach(observed -> {
            var parameter = observed.target().asMethodParameter();
            var method = parameter.method();
            var event = method.parameterType(parameter.position()).name();
            observers
                    .computeIfAbsent(internal(event), key -> new ArrayList<>())
                    .add(new Call(internal(method.declaringClass().name()), method.name(), method.descriptor()));
        });
    }

    /** A method that is called; names as the class files have them. */
    record Call(String owner, String name, String descriptor) {}

    /** A static field that is read, which a constant of an enum is. */
    record Constant(String owner, String name) implements Comparable<Constant> {
        @Override
        public int compareTo(Constant other) {
            return (owner + '.' + name).compareTo(other.owner + '.' + other.name);
        }
    }

    /** All that a method may come to. */
    record Reach(Set<Constant> constants, Set<Call> calls) {
        boolean includes(Class<?> owner, String method) {
            var name = owner.getName().replace('.', '/');
            return calls.stream().anyMatch(call -> call.owner.equals(name) && call.name.equals(method));
        }
    }

    /** What one method does by itself. */
    private record Body(List<Call> calls, List<Constant> constants, List<String> made) {}

    Reach from(Call start) {
        var constants = new TreeSet<Constant>();
        var seen = new HashSet<Call>();
        var next = new ArrayDeque<Call>();
        next.add(start);
        while (!next.isEmpty()) {
            var call = next.remove();
            if (!seen.add(call)) {
                continue;
            }
            for (var owner : mayBe(call)) {
                var body = bodies(owner).get(call.name + call.descriptor);
                if (body != null) {
                    constants.addAll(body.constants);
                    next.addAll(body.calls);
                    body.made.forEach(type -> next.addAll(observers.getOrDefault(type, List.of())));
                }
            }
        }
        return new Reach(constants, Set.copyOf(seen));
    }

    /** The classes where the called method may be: the named one, those above it, and those below it. */
    private Set<String> mayBe(Call call) {
        var found = new HashSet<String>();
        var above = new ArrayDeque<String>();
        above.add(call.owner);
        while (!above.isEmpty()) {
            var name = above.remove();
            if (name.startsWith(OURS) && found.add(name)) {
                var type = index.getClassByName(DotName.createSimple(name.replace('/', '.')));
                if (type != null) {
                    if (type.superName() != null) {
                        above.add(internal(type.superName()));
                    }
                    type.interfaceNames().forEach(each -> above.add(internal(each)));
                }
            }
        }
        var owner = DotName.createSimple(call.owner.replace('/', '.'));
        index.getAllKnownImplementations(owner).forEach(type -> add(found, type));
        index.getAllKnownSubclasses(owner).forEach(type -> add(found, type));
        return found;
    }

    private static void add(Set<String> found, ClassInfo type) {
        var name = internal(type.name());
        if (name.startsWith(OURS)) {
            found.add(name);
        }
    }

    private Map<String, Body> bodies(String owner) {
        return bodies.computeIfAbsent(owner, CallGraph::read);
    }

    private static Map<String, Body> read(String owner) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(owner + ".class")) {
            if (in == null) {
                return Map.of();
            }
            return read(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Body> read(ClassModel type) {
        var methods = new HashMap<String, Body>();
        for (var method : type.methods()) {
            methods.put(method.methodName().stringValue() + method.methodType().stringValue(), body(method));
        }
        return methods;
    }

    private static Body body(MethodModel method) {
        var body = new Body(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        method.code().ifPresent(code -> code.forEach(element -> add(element, body)));
        return body;
    }

    private static void add(CodeElement element, Body body) {
        switch (element) {
            case InvokeInstruction call
            when isOurs(call.owner().asInternalName()) ->
                body.calls.add(new Call(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction lambda ->
                lambda.bootstrapArgs().forEach(argument -> {
                    if (argument instanceof DirectMethodHandleDesc handle) {
                        var owner = handle.owner().descriptorString();
                        if (owner.startsWith("L" + OURS)) {
                            body.calls.add(new Call(
                                    owner.substring(1, owner.length() - 1),
                                    handle.methodName(),
                                    handle.lookupDescriptor()));
                        }
                    }
                });
            case FieldInstruction field
            when field.opcode() == Opcode.GETSTATIC && isOurs(field.owner().asInternalName()) ->
                body.constants.add(new Constant(
                        field.owner().asInternalName(), field.name().stringValue()));
            case NewObjectInstruction made -> body.made.add(made.className().asInternalName());
            default -> {}
        }
    }

    private static boolean isOurs(String owner) {
        return owner.startsWith(OURS);
    }

    private static String internal(DotName name) {
        return name.toString().replace('.', '/');
    }
}

package uk.commonthread.kit.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The codes with which source code refuses something, each with the parameters that come with it wherever it is used. A
 * code is read where it is handed over as a text: to whatever takes a {@code code} and a message.
 */
final class RefusalsInCode {
    private static final Set<String> MESSAGES = Set.of("message", "advice");
    private static final String PROBLEM = "ApiException";

    /** Where a code stands among the arguments of what takes one, by its name and how many it takes. */
    private final Map<String, Integer> takers = new HashMap<>(Map.of(
            "FieldError/3", 1,
            "FieldError/4", 1,
            "ApiException.field/3", 1,
            "ApiException.field/4", 1));

    /** Those that a file has itself: what is called there without its class is one of them, or takes no code. */
    private final Map<CompilationUnitTree, Set<String>> own = new HashMap<>();

    private final Map<String, Set<String>> params = new TreeMap<>();

    private RefusalsInCode() {}

    /** By code; problems are among them, by their slug, where they are thrown with parameters. */
    static Map<String, Set<String>> in(Path... folders) {
        var found = new RefusalsInCode();
        var units = parse(folders);
        units.forEach(unit -> unit.accept(found.new Takers(unit), null));
        units.forEach(unit -> unit.accept(found.new Uses(unit), null));
        return found.params;
    }

    private static List<CompilationUnitTree> parse(Path... folders) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files(folders)));
            return Stream.of(task.parse())
                    .<CompilationUnitTree>mapMulti((units, taker) -> units.forEach(taker))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path... folders) throws IOException {
        var found = new TreeSet<Path>();
        for (var folder : folders) {
            try (var walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private void add(String code, Set<String> given) {
        params.merge(code, given, (one, other) -> {
            var both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        });
    }

    /** Finds the methods, constructors and records that take a code. */
    private final class Takers extends TreeScanner<@Nullable Void, @Nullable String> {
        private final CompilationUnitTree unit;

        Takers(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            var name = type.getSimpleName().toString();
            if (type.getKind() == Tree.Kind.RECORD) {
                learn(
                        name,
                        type.getMembers().stream()
                                .filter(VariableTree.class::isInstance)
                                .map(VariableTree.class::cast)
                                .filter(member ->
                                        !member.getModifiers().getFlags().contains(Modifier.STATIC))
                                .toList());
            }
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
            var name = method.getName().contentEquals("<init>") ? String.valueOf(type) : method.getName();
            learn(PROBLEM.equals(type) ? type + "." + name : String.valueOf(name), method.getParameters());
            return super.visitMethod(method, type);
        }

        private void learn(String name, List<? extends VariableTree> parameters) {
            var names = parameters.stream()
                    .map(parameter -> parameter.getName().toString())
                    .toList();
            if (names.contains("code") && names.stream().anyMatch(MESSAGES::contains)) {
                takers.put(name + "/" + names.size(), names.indexOf("code"));
                own.computeIfAbsent(unit, any -> new TreeSet<>()).add(name + "/" + names.size());
            }
        }
    }

    /** Finds what they are given. */
    private final class Uses extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;

        Uses(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            var name = made.getIdentifier().toString();
            used(name, made.getArguments());
            if (name.equals(PROBLEM) && made.getArguments().getFirst() instanceof MemberSelectTree problem) {
                add(
                        problem.getIdentifier()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        made.getArguments().size() > 2
                                ? namesIn(made.getArguments().get(1))
                                : Set.of());
            }
            return super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            switch (call.getMethodSelect()) {
                case IdentifierTree name
                when own.getOrDefault(unit, Set.of())
                        .contains(name + "/" + call.getArguments().size()) ->
                    used(name.toString(), call.getArguments());
                case MemberSelectTree member ->
                    used(
                            member.toString().equals(PROBLEM + ".field")
                                    ? member.toString()
                                    : member.getIdentifier().toString(),
                            call.getArguments());
                default -> {}
            }
            return super.visitMethodInvocation(call, null);
        }

        private void used(String name, List<? extends ExpressionTree> arguments) {
            Optional.ofNullable(takers.get(name + "/" + arguments.size())).ifPresent(place -> {
                var last = arguments.size() - 1;
                var given = IntStream.range(place + 1, last)
                        .mapToObj(arguments::get)
                        .map(Uses::namesIn)
                        .findFirst()
                        .orElse(Set.of());
                codesIn(arguments.get(place), code -> add(code, given));
            });
        }

        private void codesIn(ExpressionTree code, Consumer<String> taker) {
            switch (code) {
                case LiteralTree literal when literal.getValue() instanceof String text -> taker.accept(text);
                case ParenthesizedTree inner -> codesIn(inner.getExpression(), taker);
                case ConditionalExpressionTree choice -> {
                    codesIn(choice.getTrueExpression(), taker);
                    codesIn(choice.getFalseExpression(), taker);
                }
                // Handed on: it was read where it came from.
                case IdentifierTree name when name.getName().contentEquals("code") -> {}
                case MethodInvocationTree call when call.toString().endsWith("code()") -> {}
                default ->
                    throw new AssertionError("%s refuses with a code that is not written there: %s"
                            .formatted(unit.getSourceFile().getName(), code));
            }
        }

        /** The names in a {@code Map.of}. */
        private static Set<String> namesIn(ExpressionTree map) {
            if (!(map instanceof MethodInvocationTree call
                    && call.getMethodSelect().toString().equals("Map.of"))) {
                return Set.of();
            }
            var names = new TreeSet<String>();
            for (var i = 0; i < call.getArguments().size(); i += 2) {
                if (call.getArguments().get(i) instanceof LiteralTree literal) {
                    names.add(String.valueOf(literal.getValue()));
                }
            }
            return names;
        }
    }
}

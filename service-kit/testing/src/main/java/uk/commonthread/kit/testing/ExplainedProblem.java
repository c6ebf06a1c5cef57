package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.problem.ProblemType;

/**
 * One entry of {@code contract/problems.yaml}, from which the site explains a problem where its {@code type} leads to. All
 * but the advice is the code's.
 */
record ExplainedProblem(String slug, int status, String title, String advice) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    /** The problems that classes in these folders answer with, without advice. */
    static List<ExplainedProblem> inCode(Path... folders) {
        return of(Stream.of(folders).flatMap(folder -> enums(folder).stream()).flatMap(ExplainedProblem::constants));
    }

    private static List<String> enums(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(ExplainedProblem::parse)
                    .filter(type -> type.interfaces().stream()
                            .anyMatch(implemented -> implemented
                                    .asInternalName()
                                    .equals(ProblemType.class.getName().replace('.', '/'))))
                    .map(type -> type.thisClass().asInternalName().replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ExplainedProblem> of(Stream<ProblemType> types) {
        return types.map(type -> new ExplainedProblem(type.slug(), type.status(), type.title(), ""))
                .sorted(Comparator.comparing(ExplainedProblem::slug))
                .toList();
    }

    /** These problems, with the advice that the others of the same slug have. */
    static List<ExplainedProblem> withAdvice(List<ExplainedProblem> problems, List<ExplainedProblem> explained) {
        Map<String, String> advice =
                explained.stream().collect(Collectors.toMap(ExplainedProblem::slug, ExplainedProblem::advice));
        return problems.stream()
                .map(problem -> new ExplainedProblem(
                        problem.slug, problem.status, problem.title, advice.getOrDefault(problem.slug, "")))
                .toList();
    }

    boolean isUnexplained() {
        return advice.isBlank();
    }

    static List<ExplainedProblem> read(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String write(List<ExplainedProblem> problems) {
        try {
            return YAML.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<ProblemType> constants(String enumName) {
        try {
            var type = Class.forName(enumName, true, Thread.currentThread().getContextClassLoader());
            return Stream.of(type.getEnumConstants()).map(ProblemType.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package uk.commonthread.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One entry of {@code contract/refusals.yaml}, for whom the site has words.
 *
 * @param code of a problem or of an error at a field
 * @param params what comes with it wherever it is used
 */
record KnownRefusal(String code, List<String> params) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    /** What the classes in these folders, made of the sources in those, may refuse with. */
    static List<KnownRefusal> inCode(List<Path> classes, List<Path> sources) {
        Map<String, Set<String>> found = new TreeMap<>(RefusalsInCode.in(sources.toArray(Path[]::new)));
        ExplainedProblem.inCode(classes.toArray(Path[]::new))
                .forEach(problem -> found.putIfAbsent(problem.slug(), Set.of()));
        return found.entrySet().stream()
                .map(refusal -> new KnownRefusal(
                        refusal.getKey(), refusal.getValue().stream().sorted().toList()))
                .toList();
    }

    static String write(List<KnownRefusal> refusals) {
        try {
            return YAML.writeValueAsString(refusals);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<KnownRefusal> read(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

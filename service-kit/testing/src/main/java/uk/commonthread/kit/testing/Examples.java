package uk.commonthread.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code contract/examples.yaml}: one request after another, each with its answer, so that every operation has an
 * example that was really asked and answered. Ids in it are made up; while the requests are sent they stand for those that
 * the service gives.
 */
final class Examples {
    private static final Path FILE = Path.of("contract", "examples.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String RECEIPT = "[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}";
    private static final String SIGNED = "[A-Za-z0-9_-]{32}";
    private static final Pattern ID = Pattern.compile(UUID_TEXT.pattern() + "|" + RECEIPT + "|" + SIGNED);

    /** What differs from one run to the next, and means the same. */
    private static final List<Pattern> VOLATILE = List.of(
            ID,
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z"),
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            Pattern.compile("[0-9a-f]{64}"),
            Pattern.compile("[a-z-]+-\\d{4}-\\d{2}-\\d{2}\\.(csv|zip|xlsx)"));

    /** How long a file is that was packed: times and ids pack now better and now worse. */
    private static final String LENGTH = "bytes";

    private final ArrayNode nodes;
    private final List<Step> steps;

    private Examples(ArrayNode nodes) {
        this.nodes = nodes;
        steps = nodes.valueStream().map(node -> new Step((ObjectNode) node)).toList();
    }

    static Examples committed() {
        try {
            return new Examples((ArrayNode) YAML.readTree(FILE.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request of the file; who asks is nobody, a stranger or an administrator. */
    record Step(ObjectNode node) {
        String operation() {
            return node.path("operation").asText();
        }

        String as() {
            return node.path("as").asText("admin");
        }

        Map<String, String> path() {
            return texts("path");
        }

        Map<String, String> query() {
            return texts("query");
        }

        @Nullable
        JsonNode request() {
            return node.get("request");
        }

        @Nullable
        JsonNode answer() {
            return node.get("answer");
        }

        /** The members of the request that no two requests may have the same. */
        List<String> fresh() {
            return node.path("fresh").valueStream().map(JsonNode::asText).toList();
        }

        /** Whether the answer has what is to be waited for, where the example says {@code until}. */
        boolean isReached(HttpResponse<String> answer) {
            return node.path("until").properties().stream()
                    .allMatch(wanted ->
                            wanted.getValue().equals(Json.read(answer.body()).path(wanted.getKey())));
        }

        void answers(JsonNode now) {
            node.set("answer", now);
        }

        /** The id of what the address leads to; null where it leads to no one thing. */
        @Nullable
        String subject() {
            return path().values().stream()
                    .filter(Examples::isId)
                    .reduce((first, last) -> last)
                    .orElse(null);
        }

        boolean isAbout(String subject) {
            return subject.equals(node.path("answer").path("id").asText())
                    || path().containsValue(subject)
                    || node.path("request").toString().contains(subject);
        }

        private Map<String, String> texts(String member) {
            var texts = new LinkedHashMap<String, String>();
            node.path(member)
                    .properties()
                    .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
            return texts;
        }

        @Override
        public String toString() {
            return operation() + " of contract/examples.yaml with " + node.path("path") + " " + node.path("request");
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<Step> of(String operation) {
        return steps.stream().filter(step -> step.operation().equals(operation)).toList();
    }

    void write() {
        try {
            YAML.writeValue(FILE.toFile(), nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The text with the ids that the service gave in the place of those of the examples. */
    static String real(String text, Map<String, String> given) {
        return ID.matcher(text).replaceAll(id -> given.getOrDefault(id.group(), id.group()));
    }

    /** Which id of the answer stands where the example has which. */
    static Map<String, String> ids(JsonNode example, JsonNode answer) {
        var ids = new HashMap<String, String>();
        collect(example, answer, ids);
        return ids;
    }

    private static void collect(JsonNode example, JsonNode answer, Map<String, String> ids) {
        if (example.isTextual() && isId(example.asText()) && isId(answer.asText())) {
            ids.put(example.asText(), answer.asText());
        }
        example.properties().forEach(member -> collect(member.getValue(), answer.path(member.getKey()), ids));
        if (example.isArray()) {
            for (var i = 0; i < example.size(); i++) {
                collect(example.get(i), answer.path(i), ids);
            }
        }
    }

    /**
     * The answer as an example has it: what differs from run to run is as in the example that is there already, and an id
     * that it has no name for gets one, which is added to those given.
     */
    static JsonNode asExample(JsonNode answer, @Nullable JsonNode before, Map<String, String> given) {
        return switch (answer) {
            case ObjectNode object -> {
                var example = JsonNodeFactory.instance.objectNode();
                object.properties()
                        .forEach(member -> example.set(
                                member.getKey(),
                                before != null
                                                && before.has(LENGTH)
                                                && member.getKey().equals(LENGTH)
                                        ? before.get(LENGTH)
                                        : asExample(
                                                member.getValue(),
                                                before == null ? null : before.get(member.getKey()),
                                                given)));
                yield example;
            }
            case ArrayNode array -> {
                var example = JsonNodeFactory.instance.arrayNode();
                for (var i = 0; i < array.size(); i++) {
                    example.add(asExample(array.get(i), before == null ? null : before.get(i), given));
                }
                yield example;
            }
            case TextNode text -> TextNode.valueOf(asExample(text.asText(), before, given));
            default -> answer;
        };
    }

    private static String asExample(String answer, @Nullable JsonNode before, Map<String, String> given) {
        if (before != null
                && before.isTextual()
                && VOLATILE.stream()
                        .anyMatch(form -> form.matcher(answer).matches()
                                && form.matcher(before.asText()).matches())) {
            return before.asText();
        }
        return UUID_TEXT.matcher(answer).replaceAll(id -> named(id.group(), given));
    }

    private static String named(String id, Map<String, String> given) {
        for (var pair : given.entrySet()) {
            if (pair.getValue().equals(id)) {
                return pair.getKey();
            }
        }
        if (id.startsWith("0199aaaa-")) {
            return id;
        }
        var name = new UUID(0x0199aaaa_0000_7000L, 0x8000_0000_0000_0e00L + given.size()).toString();
        given.put(name, id);
        return name;
    }
}

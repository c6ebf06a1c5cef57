package uk.commonthread.kit.richtext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schema of rich text, as {@code rich-text/schema.json} says it. The site makes its ProseMirror schema of the same
 * file: nodes with the content that each takes, in ProseMirror's expressions, their attributes in words of JSON Schema,
 * and marks in the order in which they stand.
 */
public final class RichTextSchema {
    private static final String FILE = "/rich-text/schema.json";
    private static final Pattern TERM = Pattern.compile("(\\w+|\\([\\w| ]+\\))([?*+]?)\\s*");
    private static final Pattern NAME = Pattern.compile("\\w+");
    // Each type of node is one character, so that a content expression is a regular expression over types.
    private static final char FIRST_SIGN = 'A';

    private static final RichTextSchema SCHEMA = read();

    private final Map<String, NodeType> nodes = new LinkedHashMap<>();
    private final Map<String, MarkType> marks = new LinkedHashMap<>();
    private final int depth;
    private final int count;

    private RichTextSchema(JsonNode file) {
        depth = file.at("/limits/depth").intValue();
        count = file.at("/limits/nodes").intValue();
        file.path("marks")
                .properties()
                .forEach(mark -> marks.put(mark.getKey(), new MarkType(mark.getKey(), attributes(mark.getValue()))));
        var signs = new LinkedHashMap<String, Character>();
        file.path("nodes").fieldNames().forEachRemaining(name -> signs.put(name, (char) (FIRST_SIGN + signs.size())));
        var groups = new LinkedHashMap<String, Set<Character>>();
        file.path("nodes").properties().forEach(node -> {
            var sign = Objects.requireNonNull(signs.get(node.getKey()));
            groups.put(node.getKey(), Set.of(sign));
            namesIn(node.getValue().path("group").asText())
                    .forEach(group ->
                            groups.computeIfAbsent(group, _ -> new HashSet<>()).add(sign));
        });
        file.path("nodes").properties().forEach(node -> {
            var said = node.getValue();
            var content = said.path("content").asText();
            nodes.put(
                    node.getKey(),
                    new NodeType(
                            node.getKey(),
                            Objects.requireNonNull(signs.get(node.getKey())),
                            content,
                            Pattern.compile(expression(content, groups)),
                            attributes(said),
                            allowed(said.path("marks").asText()),
                            said.path("hasWords").asBoolean(),
                            said.path("firstRowOf").textValue(),
                            pattern(said.path("neverBegins").textValue())));
        });
    }

    private static @Nullable Pattern pattern(@Nullable String expression) {
        return expression == null ? null : Pattern.compile(expression);
    }

    /** The one that there is. */
    static RichTextSchema get() {
        return SCHEMA;
    }

    /** What nodes a document may have, by name. */
    public static Set<String> nodeNames() {
        return SCHEMA.nodes.keySet();
    }

    /** What marks its words may have, by name. */
    public static Set<String> markNames() {
        return SCHEMA.marks.keySet();
    }

    @Nullable
    NodeType node(@Nullable String name) {
        return name == null ? null : nodes.get(name);
    }

    @Nullable
    MarkType mark(@Nullable String name) {
        return name == null ? null : marks.get(name);
    }

    int depth() {
        return depth;
    }

    int count() {
        return count;
    }

    /**
     * A sort of node.
     *
     * @param takes its content expression, as people read it
     * @param marks those that the words in it may have
     * @param hasWords whether it must not be empty
     * @param firstRowOf what the cells of its first row are
     * @param neverBegins signs that its words do not begin with
     */
    record NodeType(
            String name,
            char sign,
            String takes,
            Pattern content,
            Map<String, Attribute> attributes,
            Set<String> marks,
            boolean hasWords,
            @Nullable String firstRowOf,
            @Nullable Pattern neverBegins) {

        boolean isText() {
            return name.equals("text");
        }
    }

    record MarkType(String name, Map<String, Attribute> attributes) {}

    /** What an attribute may be; without a default it must be there. */
    record Attribute(
            String type,
            int minimum,
            int maximum,
            @Nullable Pattern pattern,
            int maxLength,
            @Nullable JsonNode byDefault) {

        boolean takes(JsonNode value) {
            return switch (type) {
                case "integer" -> value.isInt() && value.intValue() >= minimum && value.intValue() <= maximum;
                case "string" ->
                    value.isTextual()
                            && value.textValue().length() <= maxLength
                            && (pattern == null
                                    || pattern.matcher(value.textValue()).matches());
                case "null" -> value.isNull();
                default -> throw new IllegalStateException("No attribute is " + type);
            };
        }
    }

    private static RichTextSchema read() {
        try (var file = RichTextSchema.class.getResourceAsStream(FILE)) {
            return new RichTextSchema(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Attribute> attributes(JsonNode said) {
        var attributes = new LinkedHashMap<String, Attribute>();
        said.path("attrs").properties().forEach(each -> {
            var attribute = each.getValue();
            var pattern = attribute.path("pattern").textValue();
            attributes.put(
                    each.getKey(),
                    new Attribute(
                            attribute.path("type").asText(),
                            attribute.path("minimum").asInt(),
                            attribute.path("maximum").asInt(),
                            pattern == null ? null : Pattern.compile(pattern),
                            attribute.path("maxLength").asInt(Integer.MAX_VALUE),
                            attribute.get("default")));
        });
        return attributes;
    }

    private Set<String> allowed(String said) {
        return said.equals("_") ? marks.keySet() : namesIn(said).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesIn(String said) {
        return NAME.matcher(said).results().map(MatchResult::group);
    }

    /** {@code paragraph list*} as a regular expression. A choice becomes one class, so that no repetition is nested. */
    private static String expression(String content, Map<String, Set<Character>> groups) {
        var terms = new ArrayList<String>();
        var term = TERM.matcher(content);
        var end = 0;
        while (term.find() && term.start() == end) {
            end = term.end();
            terms.add(namesIn(term.group(1))
                            .flatMap(name -> Objects.requireNonNull(groups.get(name), name).stream())
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining("", "[", "]"))
                    + term.group(2));
        }
        if (end != content.length()) {
            throw new IllegalStateException("Not a content expression that is known here: " + content);
        }
        return String.join("", terms);
    }
}

package uk.commonthread.kit.richtext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.kit.richtext.RichTextSchema.Attribute;
import uk.commonthread.kit.richtext.RichTextSchema.NodeType;
import uk.commonthread.kit.text.Text;
import uk.commonthread.kit.text.UnfitTextException;

/**
 * Holds what was sent against the schema, and writes it anew in canonical form: members and marks in one order, no
 * attribute that has its default, no two texts beside each other that could be one.
 */
final class Judge {
    private static final Set<String> MEMBERS = Set.of("type", "attrs", "marks", "text", "content");
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    private final RichTextSchema schema;
    private int count;

    Judge(RichTextSchema schema) {
        this.schema = schema;
    }

    ObjectNode judged(JsonNode document) {
        var type = type(document, "");
        if (!type.name().equals("doc")) {
            throw fault("type", "unknown", Map.of("known", "doc"), "must be doc");
        }
        return node(document, type, Set.of(), "", 1);
    }

    private ObjectNode node(JsonNode given, NodeType type, Set<String> marks, String path, int depth) {
        if (depth > schema.depth()) {
            throw fault(
                    path, "too-deep", Map.of("max", schema.depth()), "is too deep inside others; take it further out");
        }
        if (++count > schema.count()) {
            throw fault(
                    path,
                    "too-many",
                    Map.of("max", schema.count()),
                    "is one too many; a text has " + schema.count() + " nodes at most");
        }
        given.fieldNames().forEachRemaining(member -> {
            if (!MEMBERS.contains(member) || (member.equals("text") && !type.isText())) {
                throw fault(at(path, member), "unexpected", "is not expected here; leave it out");
            }
        });
        var node = NEW.objectNode().put("type", type.name());
        put(node, "attrs", attributes(given, type.attributes(), path));
        put(node, "marks", marks(given, marks, path));
        if (type.isText()) {
            node.put("text", text(given, path));
        }
        put(node, "content", content(given, type, path, depth));
        requireWords(node, type, path);
        requireBeginning(node, type, path);
        requireFirstRow(node, type, path);
        return node;
    }

    private static void put(ObjectNode node, String member, JsonNode value) {
        if (!value.isEmpty()) {
            node.set(member, value);
        }
    }

    private NodeType type(JsonNode given, String path) {
        if (!given.isObject()) {
            throw fault(path, "wrong-format", "has the wrong format; it is an object with a type");
        }
        var type = schema.node(given.path("type").textValue());
        if (type == null) {
            var known = String.join(", ", RichTextSchema.nodeNames());
            throw fault(at(path, "type"), "unknown", Map.of("known", known), "must be one of " + known);
        }
        return type;
    }

    private static ObjectNode attributes(JsonNode given, Map<String, Attribute> known, String path) {
        var kept = NEW.objectNode();
        var place = at(path, "attrs");
        var attrs = given.has("attrs") ? given.get("attrs") : NEW.objectNode();
        if (!attrs.isObject()) {
            throw fault(place, "wrong-format", "has the wrong format; it is an object");
        }
        attrs.fieldNames().forEachRemaining(name -> {
            if (!known.containsKey(name)) {
                throw fault(at(place, name), "unexpected", "is not expected here; leave it out");
            }
        });
        known.forEach((name, attribute) -> {
            var value = attrs.get(name);
            if (value == null) {
                if (attribute.byDefault() == null) {
                    throw fault(at(place, name), "required", "is missing");
                }
            } else if (!attribute.takes(value)) {
                throw fault(at(place, name), "wrong-format", advice(name, attribute));
            } else if (value.isTextual() && !isFit(value.textValue())) {
                throw fault(at(place, name), "wrong-format", advice(name, attribute));
            } else if (!value.equals(attribute.byDefault())) {
                kept.set(name, value);
            }
        });
        return kept;
    }

    /** Whether it can be kept as it is: half of a character becomes another one in the database. */
    private static boolean isFit(String text) {
        try {
            return Text.lines(text).equals(text);
        } catch (UnfitTextException e) {
            return false;
        }
    }

    private static String advice(String name, Attribute attribute) {
        if (name.equals("href")) {
            return "has the wrong format; it is an address that begins with https://, mailto:, / or #";
        }
        return attribute.type().equals("integer")
                ? "must be a whole number from " + attribute.minimum() + " to " + attribute.maximum()
                : "has the wrong format";
    }

    private ArrayNode marks(JsonNode given, Set<String> allowed, String path) {
        var kept = NEW.arrayNode();
        var place = at(path, "marks");
        var marks = list(given, "marks", path);
        var order = List.copyOf(RichTextSchema.markNames());
        var last = -1;
        for (var i = 0; i < marks.size(); i++) {
            var here = place + "[" + i + "]";
            var mark = marks.get(i);
            var type = schema.mark(mark.path("type").textValue());
            if (type == null) {
                var known = String.join(", ", order);
                throw fault(at(here, "type"), "unknown", Map.of("known", known), "must be one of " + known);
            }
            mark.fieldNames().forEachRemaining(member -> {
                if (!member.equals("type") && !member.equals("attrs")) {
                    throw fault(at(here, member), "unexpected", "is not expected here; leave it out");
                }
            });
            if (!allowed.contains(type.name())) {
                throw fault(here, "misplaced", "does not belong here; leave it out");
            }
            if (order.indexOf(type.name()) <= last) {
                throw fault(
                        here,
                        "wrong-order",
                        "is out of order; send each mark once, in the order " + String.join(", ", order));
            }
            last = order.indexOf(type.name());
            var node = kept.addObject().put("type", type.name());
            put(node, "attrs", attributes(mark, type.attributes(), here));
        }
        return kept;
    }

    private static String text(JsonNode given, String path) {
        var text = given.path("text").textValue();
        var place = at(path, "text");
        if (text == null) {
            throw fault(place, given.has("text") ? "wrong-format" : "required", "must be text");
        }
        if (text.isEmpty()) {
            throw fault(place, "required", "is empty; leave the node out");
        }
        try {
            // A break within a paragraph is a node of its own.
            return Text.lines(text).replace('\n', ' ').replace('\t', ' ');
        } catch (UnfitTextException e) {
            throw fault(place, "unfit-character", e.advice());
        }
    }

    private ArrayNode content(JsonNode given, NodeType type, String path, int depth) {
        var kept = NEW.arrayNode();
        var signs = new StringBuilder();
        var children = list(given, "content", path);
        for (var i = 0; i < children.size(); i++) {
            var here = at(path, "content") + "[" + i + "]";
            var childType = type(children.get(i), here);
            var child = node(children.get(i), childType, type.marks(), here, depth + 1);
            signs.append(childType.sign());
            kept.add(child);
        }
        requireFitting(signs, type, path);
        return joined(kept);
    }

    /** With texts that could be one as one, each put together once: they may be thousands. */
    private static ArrayNode joined(ArrayNode nodes) {
        var kept = NEW.arrayNode();
        var words = new StringBuilder();
        for (var i = 0; i < nodes.size(); i++) {
            var node = (ObjectNode) nodes.get(i);
            if (!node.has("text")) {
                kept.add(node);
                continue;
            }
            words.append(node.path("text").asText());
            if (!continues(node, nodes.path(i + 1))) {
                kept.add(node.put("text", words.toString()));
                words.setLength(0);
            }
        }
        return kept;
    }

    private static boolean continues(JsonNode text, JsonNode next) {
        return next.has("text") && text.path("marks").equals(next.path("marks"));
    }

    // hitEnd tells a beginning that could continue rightly from one that has gone wrong.
    @SuppressWarnings("JdkObsolete")
    private static void requireFitting(CharSequence signs, NodeType type, String path) {
        var content = type.content().matcher(signs);
        if (content.matches()) {
            return;
        }
        var takes = type.takes().isEmpty() ? "nothing" : type.takes();
        for (var i = 0; i < signs.length(); i++) {
            var beginning = type.content().matcher(signs.subSequence(0, i + 1));
            if (!beginning.matches() && !beginning.hitEnd()) {
                throw fault(
                        at(path, "content") + "[" + i + "]",
                        "misplaced",
                        "does not belong here; a " + type.name() + " takes " + takes);
            }
        }
        throw fault(at(path, "content"), "incomplete", "is not complete; a " + type.name() + " takes " + takes);
    }

    private static void requireWords(ObjectNode node, NodeType type, String path) {
        if (type.hasWords() && Text.isBlank(PlainText.of(node))) {
            throw fault(path, "required", "has no words; write them, or leave it out");
        }
    }

    /** Else people would read the signs. */
    private static void requireBeginning(ObjectNode node, NodeType type, String path) {
        var never = type.neverBegins();
        if (never != null && never.matcher(PlainText.of(node)).find()) {
            throw fault(path, "heading-signs", "begins with the signs of a heading; send a heading, or leave them out");
        }
    }

    private static void requireFirstRow(ObjectNode node, NodeType type, String path) {
        var cell = type.firstRowOf();
        if (cell == null) {
            return;
        }
        var rows = node.path("content");
        var cells = rows.path(0).path("content");
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).path("type").asText().equals(cell)) {
                throw fault(
                        at(path, "content[0].content[" + i + "].type"),
                        "no-header",
                        "must be " + cell + ": the first row says what stands in the others");
            }
        }
        for (var i = 1; i < rows.size(); i++) {
            if (rows.get(i).path("content").size() != cells.size()) {
                throw fault(
                        at(path, "content[" + i + "].content"),
                        "uneven",
                        Map.of("cells", cells.size()),
                        "must have " + cells.size() + " cells, as the first row has");
            }
        }
    }

    private static JsonNode list(JsonNode given, String member, String path) {
        var list = given.has(member) ? given.get(member) : NEW.arrayNode();
        if (!list.isArray()) {
            throw fault(at(path, member), "wrong-format", "has the wrong format; it is a list");
        }
        return list;
    }

    private static String at(String path, String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private static UnfitRichTextException fault(String path, String code, String advice) {
        return fault(path, code, Map.of(), advice);
    }

    private static UnfitRichTextException fault(String path, String code, Map<String, Object> params, String advice) {
        return new UnfitRichTextException(path, code, params, advice);
    }
}

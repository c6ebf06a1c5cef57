package uk.commonthread.kit.richtext;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a document of plain lines, in which people wrote headings and lists as they do in mails. */
final class Lines {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("[-*•]\\s+(\\S.*)");
    private static final int LOWEST = 3;

    private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    private @Nullable ArrayNode paragraph;
    private @Nullable ArrayNode list;

    private Lines() {}

    static ObjectNode document(String text) {
        var lines = new Lines();
        text.lines().map(String::strip).forEach(lines::take);
        if (lines.blocks.isEmpty()) {
            lines.blocks.add(node("paragraph"));
        }
        return node("doc").set("content", lines.blocks);
    }

    private void take(String line) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isEmpty()) {
            end();
        } else if (heading.matches()) {
            end();
            // Two signs were the highest that stood in a section, whose title is above them.
            var level = Math.clamp(heading.group(1).length() - 1L, 1, LOWEST);
            blocks.addObject()
                    .put("type", "heading")
                    .set("attrs", JsonNodeFactory.instance.objectNode().put("level", level));
            ((ObjectNode) blocks.get(blocks.size() - 1)).putArray("content").add(words(heading.group(2)));
        } else if (item.matches()) {
            item(item.group(1));
        } else {
            line(line);
        }
    }

    private void item(String words) {
        paragraph = null;
        var items = list;
        if (items == null) {
            items = blocks.addObject().put("type", "bulletList").putArray("content");
            list = items;
        }
        items.addObject()
                .put("type", "listItem")
                .putArray("content")
                .addObject()
                .put("type", "paragraph")
                .putArray("content")
                .add(words(words));
    }

    private void line(String words) {
        list = null;
        var inline = paragraph;
        if (inline == null) {
            inline = blocks.addObject().put("type", "paragraph").putArray("content");
            paragraph = inline;
        } else {
            inline.add(node("hardBreak"));
        }
        inline.add(words(words));
    }

    private void end() {
        paragraph = null;
        list = null;
    }

    private static ObjectNode words(String text) {
        return node("text").put("text", text.replace('\t', ' '));
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}

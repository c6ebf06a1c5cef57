package uk.commonthread.kit.richtext;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words of a document: a block is a line, a row of a table too, with a tab between its cells. */
final class PlainText {
    private PlainText() {}

    static String of(JsonNode document) {
        var lines = new ArrayList<String>();
        blocks(document, lines);
        return String.join("\n", lines);
    }

    private static void blocks(JsonNode node, List<String> lines) {
        switch (node.path("type").asText()) {
            case "paragraph", "heading" -> lines.add(inline(node));
            case "tableRow" -> lines.add(row(node));
            default -> node.path("content").forEach(child -> blocks(child, lines));
        }
    }

    private static String row(JsonNode row) {
        var cells = new ArrayList<String>();
        row.path("content").forEach(cell -> {
            var lines = new ArrayList<String>();
            blocks(cell, lines);
            cells.add(String.join(" ", lines));
        });
        return String.join("\t", cells);
    }

    private static String inline(JsonNode block) {
        var words = new StringBuilder();
        block.path("content").forEach(node -> {
            switch (node.path("type").asText()) {
                case "text" -> words.append(node.path("text").asText());
                case "hardBreak" -> words.append('\n');
                default -> {}
            }
        });
        return words.toString();
    }
}

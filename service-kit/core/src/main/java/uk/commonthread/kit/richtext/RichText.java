package uk.commonthread.kit.richtext;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.Text;

/**
 * A text with headings, lists, tables, links and citations: a ProseMirror document in its canonical form. What a client
 * sends is held against {@code rich-text/schema.json} before it becomes one. {@code @NotBlank} and {@code @Size} judge it
 * by its plain text.
 */
public final class RichText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;
    private @Nullable String plain;

    private RichText(ObjectNode document) {
        this.document = document;
    }

    /**
     * A node that refers to something by its kind and id. What kinds there are, and who may cite what, its service knows.
     *
     * @param path where it stands in the document, as {@code content[0].content[2]}
     */
    public record Citation(String kind, UUID id, String path) {}

    /** What was judged when it was stored. Schemas may grow narrower, and what is stored is read all the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RichText stored(JsonNode document) {
        return new RichText((ObjectNode) document);
    }

    /** The same of the text that {@link #toString} gave. */
    public static RichText stored(String json) {
        try {
            return stored(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored rich text", e);
        }
    }

    /**
     * What a client sent, in canonical form.
     *
     * @throws UnfitRichTextException which says where it does not fit the schema
     */
    public static RichText sent(JsonNode document) {
        return new RichText(new Judge(RichTextSchema.get()).judged(document));
    }

    /**
     * What was written before there was rich text. A line that begins with {@code ##} becomes a heading, lines that begin
     * with {@code -} a list, an empty line ends a paragraph, and any other break stays one.
     */
    public static RichText ofLines(String text) {
        return new RichText(Lines.document(text));
    }

    /** The document, as it is answered and stored. */
    @JsonValue
    public ObjectNode toJson() {
        return document.deepCopy();
    }

    /** Its words, a block a line: for searching, and for those who cannot show more. */
    public String plainText() {
        var known = plain;
        if (known == null) {
            known = PlainText.of(document);
            plain = known;
        }
        return known;
    }

    /** What it cites, from its beginning to its end. */
    public List<Citation> citations() {
        var found = new ArrayList<Citation>();
        collect(document, "", found);
        return found;
    }

    private static void collect(JsonNode node, String path, List<Citation> found) {
        if (node.path("type").asText().equals("citation")) {
            var attrs = node.path("attrs");
            found.add(new Citation(
                    attrs.path("kind").asText(),
                    UUID.fromString(attrs.path("id").asText()),
                    path));
        }
        var children = node.path("content");
        for (var i = 0; i < children.size(); i++) {
            collect(children.get(i), path + (path.isEmpty() ? "" : ".") + "content[" + i + "]", found);
        }
    }

    /** Whether nobody could read anything in it. */
    public boolean isBlank() {
        return Text.isBlank(plainText()) && citations().isEmpty();
    }

    /** In characters of its plain text. */
    public int length() {
        return Text.length(plainText());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RichText text && text.document.equals(document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    /** The document as JSON, the same for the same document. */
    @Override
    public String toString() {
        return document.toString();
    }
}

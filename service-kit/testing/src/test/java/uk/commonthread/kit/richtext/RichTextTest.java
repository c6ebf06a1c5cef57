package uk.commonthread.kit.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples are the site's too: {@code frontend/src/design/richtext/schema.test.ts} judges each of them alike. */
class RichTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> whatFitsTheSchemaIsTaken() {
        return examples("accepted")
                .map(each -> dynamicTest(each.getKey(), () -> {
                    var text = RichText.sent(each.getValue());

                    // What is stored is taken again as it is.
                    assertThat(RichText.sent(text.toJson())).isEqualTo(text);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotFitIsRefusedWithItsPlace() {
        return examples("refused")
                .map(each -> dynamicTest(
                        each.getKey(),
                        () -> assertThatExceptionOfType(UnfitRichTextException.class)
                                .isThrownBy(() -> RichText.sent(each.getValue().path("document")))
                                .satisfies(e -> {
                                    assertThat(e.path())
                                            .isEqualTo(
                                                    each.getValue().path("at").asText());
                                    assertThat(e.advice()).isNotBlank();
                                })));
    }

    @Test
    void aTextOfMoreNodesThanAnyoneReadsIsRefused() {
        var document = JsonNodeFactory.instance.objectNode().put("type", "doc");
        var blocks = document.putArray("content");
        for (var i = 0; i < 5000; i++) {
            blocks.addObject().put("type", "paragraph");
        }

        assertThatExceptionOfType(UnfitRichTextException.class)
                .isThrownBy(() -> RichText.sent(document))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("too-many");
                    assertThat(e.path()).isEqualTo("content[4999]");
                });
    }

    @Test
    void halfACharacterInALinkIsRefused() {
        assertThatExceptionOfType(UnfitRichTextException.class)
                .isThrownBy(() -> sent("""
                        {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "here",
                          "marks": [{"type": "link", "attrs": {"href": "/\\ud800"}}]}]}]}"""))
                .satisfies(e -> assertThat(e.path()).isEqualTo("content[0].content[0].marks[0].attrs.href"));
    }

    @Test
    void aTextInThousandsOfPiecesIsPutTogetherInNoTime() {
        var document = JsonNodeFactory.instance.objectNode().put("type", "doc");
        var pieces = document.putArray("content")
                .addObject()
                .put("type", "paragraph")
                .putArray("content");
        var piece = "x".repeat(10_000);
        for (var i = 0; i < 4_000; i++) {
            pieces.addObject().put("type", "text").put("text", piece);
        }

        // Put together anew with each piece, it would be 80 GB of characters.
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> RichText.sent(document));
    }

    @Test
    void theSameTextIsTheSameJsonHoweverItWasSent() {
        var text = sent("""
                {"content": [{"content": [{"text": "By ", "type": "text"}, {"type": "text", "text": "2029\\nor so"}],
                              "type": "paragraph", "attrs": {}, "marks": []},
                             {"type": "orderedList", "attrs": {"start": 1},
                              "content": [{"type": "listItem", "content": [{"type": "paragraph"}]}]}],
                 "type": "doc"}""");

        assertThat(text)
                .hasToString("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":"
                        + "[{\"type\":\"text\",\"text\":\"By 2029 or so\"}]},"
                        + "{\"type\":\"orderedList\",\"content\":"
                        + "[{\"type\":\"listItem\",\"content\":[{\"type\":\"paragraph\"}]}]}]}");
        assertThat(RichText.stored(text.toString())).isEqualTo(text);
    }

    @Test
    void thePlainTextHasABlockALineAndATabBetweenCells() {
        var text = RichText.sent(examples("accepted")
                .filter(each -> each.getKey().equals("a table with a row of headers"))
                .findFirst()
                .orElseThrow()
                .getValue());

        assertThat(text.plainText()).isEqualTo("Place\tOpens\nLeeds\t");
        assertThat(RichText.ofLines("## Access\nOne\n\n- Bus\n- Lift").plainText())
                .isEqualTo("Access\nOne\nBus\nLift");
    }

    @Test
    void whatWasWrittenInLinesBecomesHeadingsListsAndParagraphs() {
        var text = RichText.ofLines("""
                ## Access
                One line
                and another

                Then
                - a bus
                - a lift
                Last
                #### By 2029
                # not""");

        assertThat(RichText.sent(text.toJson())).isEqualTo(text);
        assertThat(types(text)).isEqualTo("heading1 paragraph paragraph bulletList paragraph heading3 heading1 ");
        assertThat(text.plainText())
                .isEqualTo("Access\nOne line\nand another\nThen\na bus\na lift\nLast\nBy 2029\nnot")
                .doesNotContain("#");
        assertThat(text.toJson().at("/content/1/content/1/type").asText()).isEqualTo("hardBreak");
        assertThat(text.toJson().at("/content/3/content")).hasSize(2);
    }

    @Test
    void whatIsEmptyIsAnEmptyParagraph() {
        var text = RichText.ofLines("\n \n");

        assertThat(text).hasToString("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}");
        assertThat(text.isBlank()).isTrue();
        assertThat(RichText.ofLines("#").plainText()).isEqualTo("#");
    }

    @Test
    void itsCitationsAreToldWithTheirPlaces() {
        var text = sent("""
                {"type": "doc", "content": [{"type": "paragraph"}, {"type": "paragraph", "content": [
                  {"type": "citation", "attrs": {"kind": "priority", "id": "0199aaaa-0000-7000-8000-000000000311"}}]}]}""");

        assertThat(text.citations())
                .containsExactly(new RichText.Citation(
                        "priority", UUID.fromString("0199aaaa-0000-7000-8000-000000000311"), "content[1].content[0]"));
        assertThat(text.isBlank()).isFalse();
    }

    @Test
    void itIsReadFromJsonAsItIsWrittenToIt() throws IOException {
        var text = RichText.ofLines("One");

        assertThat(JSON.readValue(JSON.writeValueAsString(text), RichText.class))
                .isEqualTo(text);
    }

    private static String types(RichText text) {
        var types = new StringBuilder();
        text.toJson()
                .path("content")
                .forEach(block -> types.append(block.path("type").asText())
                        .append(block.at("/attrs/level").asText())
                        .append(' '));
        return types.toString();
    }

    private static RichText sent(String json) {
        try {
            return RichText.sent(JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, JsonNode>> examples(String kind) {
        try (var file = RichTextTest.class.getResourceAsStream("/rich-text/" + kind + ".json")) {
            return JSON.readTree(file).properties().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

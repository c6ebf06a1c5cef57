package uk.commonthread.kit.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Note(String text) {}

    private record TitledNote(String title, String text) {}

    private record TaggedNote(String title, String body, List<String> tags) {}

    private final Format<Note> first = Format.first(Note.class, JSON);
    private final Format<TaggedNote> third = Format.first(TaggedNote.class, JSON)
            .then(note -> note.put("title", "Untitled"))
            .then(note -> {
                note.set("body", note.remove("text"));
                note.putArray("tags");
            });

    @Test
    void aDocumentSaysInWhichFormatItWasWritten() {
        assertThat(first.write(new Note("Buses"))).isEqualTo("{\"format\":1,\"text\":\"Buses\"}");
        assertThat(third.write(new TaggedNote("Way", "Buses", List.of())))
                .isEqualTo("{\"format\":3,\"title\":\"Way\",\"body\":\"Buses\",\"tags\":[]}");
    }

    @Test
    void whatWasWrittenInTheFirstFormatIsReadAfterMembersWereAdded() {
        var written = first.write(new Note("Buses"));

        assertThat(third.read(written)).isEqualTo(new TaggedNote("Untitled", "Buses", List.of()));
    }

    @Test
    void onlyTheLiftsAfterItsFormatAreApplied() {
        var second = Format.first(TitledNote.class, JSON).then(note -> note.put("title", "Untitled"));

        assertThat(third.read(second.write(new TitledNote("Way", "Buses"))))
                .isEqualTo(new TaggedNote("Way", "Buses", List.of()));
    }

    @Test
    void aDocumentWithoutFormatIsOfTheFirst() {
        assertThat(third.read("{\"text\":\"Buses\"}").body()).isEqualTo("Buses");
    }

    @Test
    void theFormatMayStandBesideTheDocument() {
        assertThat(third.read(2, "{\"title\":\"Way\",\"text\":\"Buses\"}").title())
                .isEqualTo("Way");
    }

    @Test
    void whatALaterReleaseWroteIsNotGuessedAt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> first.read("{\"format\":2,\"text\":\"Buses\"}"))
                .withMessageContaining("format 2");
    }
}

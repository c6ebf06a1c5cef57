package uk.commonthread.engagement.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final UUID ID = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    private static final Option BUS = new Option(UUID.fromString("0199aaaa-0000-7000-8000-000000000002"), "Bus");
    private static final Option CAR = new Option(UUID.fromString("0199aaaa-0000-7000-8000-000000000003"), "Car");
    private static final Question ONE = new SingleChoiceQuestion(ID, "How?", null, true, List.of(BUS, CAR));
    private static final Question SEVERAL = new MultipleChoiceQuestion(ID, "How?", null, true, List.of(BUS, CAR));
    private static final Question SCALE = new ScaleQuestion(ID, "How?", null, true, new Scale("Hard", "Easy"));
    private static final Question WORDS = new FreeTextQuestion(ID, "How?", null, true, 20);
    private static final Question NUMBER = new NumberQuestion(ID, "How many?", null, true, null, null, 0, List.of());
    private static final Question DATE = new DateQuestion(ID, "When?", null, true, null, null, List.of());
    private static final Question DISTRICT = new PostcodeDistrictQuestion(ID, "How?", null, true);

    @Test
    void everyKindIsReadAsItWasWritten() throws JsonProcessingException {
        var asked = List.of(ONE, SEVERAL, SCALE, NUMBER, DATE, WORDS, DISTRICT);
        var type = new TypeReference<List<Question>>() {};

        var written = JSON.writerFor(type).writeValueAsString(asked);

        assertThat(JSON.readValue(written, type)).isEqualTo(asked);
        assertThat(JSON.readTree(written).get(2)).isEqualTo(JSON.readTree("""
                {"kind": "SCALE", "id": "0199aaaa-0000-7000-8000-000000000001", "text": "How?", "hint": null,
                 "required": true, "scale": {"lowLabel": "Hard", "highLabel": "Easy"}}"""));
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> JSON.readValue("{\"kind\": \"GUESS\", \"text\": \"How?\"}", NewQuestion.class));
    }

    @Test
    void everyKindThatIsAskedCanBeWritten() {
        assertThat(names(NewQuestion.class)).isEqualTo(names(Question.class));
    }

    private static List<String> names(Class<?> common) {
        return Kinds.classes(common).map(Kinds::nameOf).toList();
    }

    @Test
    void oneOptionIsItsNumberInAnExport() {
        assertThat(ONE.columns("q1"))
                .containsExactly(
                        new Column("q1", "How?", List.of(new Column.Code("1", "Bus"), new Column.Code("2", "Car"))));
        assertThat(ONE.cells(TextNode.valueOf(CAR.id().toString()))).containsExactly("2");
        assertThat(ONE.cells(null)).containsExactly("");
    }

    @Test
    void eachOfSeveralOptionsIsAColumnInAnExport() {
        var chosen = JSON.createArrayNode().add(CAR.id().toString());

        assertThat(SEVERAL.columns("q1")).extracting(Column::name).containsExactly("q1_1", "q1_2");
        assertThat(SEVERAL.columns("q1").getLast().codes())
                .containsExactly(new Column.Code("1", "Car"), new Column.Code("0", "Not chosen"));
        assertThat(SEVERAL.cells(chosen)).containsExactly("0", "1");
        assertThat(SEVERAL.cells(null)).containsExactly("", "");
    }

    @Test
    void aStepIsItselfInAnExport() {
        assertThat(SCALE.columns("q1").getFirst().codes())
                .containsExactly(new Column.Code("1", "Hard"), new Column.Code("5", "Easy"));
        assertThat(SCALE.cells(IntNode.valueOf(4))).containsExactly("4");
        assertThat(SCALE.cells(null)).containsExactly("");
    }

    @Test
    void whatWasTypedIsItselfInAnExport() {
        assertThat(WORDS.cells(TextNode.valueOf("More buses"))).containsExactly("More buses");
        assertThat(DISTRICT.cells(TextNode.valueOf("PR1"))).containsExactly("PR1");
        assertThat(DISTRICT.columns("q1")).containsExactly(new Column("q1", "How?", List.of()));
    }
}

package uk.commonthread.strategy.document.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.format.Format;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.strategy.document.strategy.StrategyKind;

class FrozenContentsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final FrozenContents CONTENTS = new FrozenContents(JSON);

    private static final FrozenContent CONTENT = new FrozenContent(
            UUID.fromString("0199aaaa-0000-7000-8000-00000000000a"),
            List.of(
                    UUID.fromString("0199aaaa-0000-7000-8000-00000000000b"),
                    UUID.fromString("0199aaaa-0000-7000-8000-00000000000e")),
            1,
            "Gwell gyda'n gilydd – \"ŵ\" €",
            StrategyKind.PLACE_PLAN,
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2029, 3, 31),
            List.of(new FrozenSection(
                    UUID.fromString("0199aaaa-0000-7000-8000-00000000000c"),
                    "Access",
                    RichText.ofLines("One line\nand another"),
                    List.of(new FrozenSection.FrozenPriority(
                            UUID.fromString("0199aaaa-0000-7000-8000-00000000000d"), "See people sooner")))));

    @Test
    void theCanonicalFormIsOneLineWithSortedMembersAndPlainLetters() {
        assertThat(CONTENTS.canonical(CONTENT))
                .isEqualTo("{\"format\":3,\"kind\":\"PLACE_PLAN\",\"number\":1,"
                        + "\"partnershipIds\":[\"0199aaaa-0000-7000-8000-00000000000b\","
                        + "\"0199aaaa-0000-7000-8000-00000000000e\"],"
                        + "\"periodFrom\":\"2026-04-01\",\"periodTo\":\"2029-03-31\","
                        + "\"sections\":[{\"priorities\":[{\"id\":\"0199aaaa-0000-7000-8000-00000000000d\","
                        + "\"statement\":\"See people sooner\"}],"
                        + "\"sectionId\":\"0199aaaa-0000-7000-8000-00000000000c\","
                        + "\"text\":{\"content\":[{\"content\":[{\"text\":\"One line\",\"type\":\"text\"},{\"type\":\"hardBreak\"},"
                        + "{\"text\":\"and another\",\"type\":\"text\"}],\"type\":\"paragraph\"}],\"type\":\"doc\"},"
                        + "\"title\":\"Access\"}],"
                        + "\"strategyId\":\"0199aaaa-0000-7000-8000-00000000000a\","
                        + "\"title\":\"Gwell gyda'n gilydd – \\\"ŵ\\\" €\"}");
    }

    @Test
    void theHashIsTheOneThatAnyToolGives() {
        // printf '{}' | sha256sum
        assertThat(FrozenContents.hash("{}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        // printf 'ŵ' | sha256sum, in UTF-8
        assertThat(FrozenContents.hash("ŵ"))
                .isEqualTo("e3c7706acef6e9c623c0b7c8c8edbea0fb5c4e1445225180d45a2f6f73dc197e");
    }

    @Test
    void whatWasFrozenIsReadAsItWas() {
        assertThat(CONTENTS.read(CONTENTS.canonical(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void whatWasFrozenInPlainLinesIsReadAsRichTextAndHasTheHashThatItHad() {
        var stored = "{\"format\":1,\"kind\":\"PLACE_PLAN\",\"number\":1,"
                + "\"partnershipId\":\"0199aaaa-0000-7000-8000-00000000000b\","
                + "\"periodFrom\":\"2026-04-01\",\"periodTo\":\"2029-03-31\","
                + "\"sections\":[{\"priorities\":[{\"id\":\"0199aaaa-0000-7000-8000-00000000000d\","
                + "\"statement\":\"See people sooner\"}],"
                + "\"sectionId\":\"0199aaaa-0000-7000-8000-00000000000c\","
                + "\"text\":\"## By bus\\nOne line\\n\\n- One\\n- Two\",\"title\":\"Access\"}],"
                + "\"strategyId\":\"0199aaaa-0000-7000-8000-00000000000a\",\"title\":\"Better\"}";

        var text = CONTENTS.read(stored).sections().getFirst().text();

        assertThat(text.plainText()).isEqualTo("By bus\nOne line\nOne\nTwo");
        assertThat(text.toJson().path("content").findValuesAsText("type"))
                .contains("heading", "paragraph", "bulletList");
        // printf '%s' of it, through sha256sum
        assertThat(FrozenContents.hash(stored))
                .isEqualTo("04cfabf5a570c811a94bea5d60eafb7fa250e8a07366c5b217c87b527b76082f");
    }

    @Test
    void whatWasFrozenOfOnePartnershipIsReadAsOfOne() {
        var stored = """
                {"format":1,"kind":"PLACE_PLAN","number":1,"partnershipId":"0199aaaa-0000-7000-8000-00000000000b",\
                "periodFrom":"2026-04-01","periodTo":"2029-03-31","sections":[],\
                "strategyId":"0199aaaa-0000-7000-8000-00000000000a","title":"Better together"}""";

        assertThat(CONTENTS.read(stored).partnershipIds())
                .containsExactly(UUID.fromString("0199aaaa-0000-7000-8000-00000000000b"));
    }

    /** As {@link FrozenContent} may be one day: with one member more. */
    private record Prefaced(
            UUID strategyId,
            List<UUID> partnershipIds,
            int number,
            String title,
            StrategyKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            String preface,
            List<FrozenSection> sections) {}

    @Test
    void whatWasFrozenBeforeAMemberWasAddedIsReadAndHasTheHashThatItHad() {
        var stored = CONTENTS.canonical(CONTENT);
        var hash = FrozenContents.hash(stored);
        var later = Format.first(Prefaced.class, JSON)
                .then(_ -> {})
                .then(_ -> {})
                .then(content -> content.put("preface", ""));

        var read = later.read(stored);

        assertThat(read.preface()).isEmpty();
        assertThat(read.sections()).isEqualTo(CONTENT.sections());
        assertThat(FrozenContents.hash(stored)).isEqualTo(hash);
        assertThat(FrozenContents.hash(FrozenContents.canonical(later, read))).isNotEqualTo(hash);
    }
}

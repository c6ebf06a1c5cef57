package uk.commonthread.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\r", "\r\n", "\f", "\u0085", "\u2028", "\u2029", "\n"})
    void everyBreakOfALineIsOne(String written) {
        assertThat(Text.lines("stops at 6" + written + "My mother")).isEqualTo("stops at 6\nMy mother");
        assertThat(Text.oneLine("St" + written + "John’s")).isEqualTo("St John’s");
    }

    @Test
    void whatIsTypedIsKept() {
        var typed = "  Cúnamh: “naïve” 😀\u00A0&\u200B 家族\n\n\tnoch مرحبا  ";
        assertThat(Text.lines(typed)).isEqualTo(typed);
    }

    @Test
    void whatWasPastedOverTwoLinesIsOneName() {
        assertThat(Text.oneLine("Age UK \r\n  Lancashire\n")).isEqualTo("Age UK Lancashire");
        assertThat(Text.oneLine("Age  UK\tLancashire")).isEqualTo("Age  UK Lancashire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\u0000", "ab\u0007", "ab\u001F", "ab\u007F", "ab\u009B", "ab\uD800", "ab\uDC00\uD800"})
    void whatNothingCanShowIsRefusedInWords(String written) {
        assertThatThrownBy(() -> Text.lines(written))
                .isInstanceOf(UnfitTextException.class)
                .hasMessage("Character 3 cannot be kept; delete it, or type what stands there again");
        assertThatThrownBy(() -> Text.oneLine(written)).isInstanceOf(UnfitTextException.class);
    }

    @Test
    void placesAreCountedAsPeopleCount() {
        assertThatThrownBy(() -> Text.lines("😀😀\u0007")).hasMessageStartingWith("Character 3 ");
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(Text.length("a😀")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u2003\u3000",
                "\u200B\u200F\uFEFF",
                "\n\t",
                "\u3164\u115F\uFFA0",
                "\u2800",
                "\u034F\uFE0F"
            })
    void whatNobodySeesIsBlank(String typed) {
        assertThat(Text.isBlank(typed)).isTrue();
        assertThat(Text.isBlank(typed + "é")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068"})
    void whatTurnsTheDirectionIsClosedInItsLine(String opens) {
        var kept = Text.lines("name" + opens + "eman\nnext");
        assertThat(kept).matches("(?s)\u2068?name.eman[\u202C\u2069]\u2069?\nnext");
        assertThat(Text.lines(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Eabc",
                "\u2067abc",
                "\u2067\u202Eab\u2069c\u202C",
                "\u202C\u2069abc",
                "\u202E\u2067a\u202Cb",
                "\u2067\u2066\u202B\u202D",
            })
    void noNameTurnsWhatStandsAfterIt(String name) {
        var kept = Text.oneLine(name);
        var sentence = kept + " (2) has 3 seats";
        var direction = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (var i = kept.length(); i < sentence.length(); i++) {
            assertThat(direction.getLevelAt(i)).as("place %d", i).isZero();
        }
    }

    /** The time allowed is a thousand times what it takes; a search that grows with the square would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u202A", "\u2067", "\u202A\u2067", "\u2069", "\u200B"})
    @Timeout(10)
    void aMillionOfOneCharacterAreReadAsFastAsOthers(String one) {
        var typed = "a\t" + one.repeat(1_000_000 / one.length()) + "b";
        assertThat(Text.lines(typed)).contains("a", "b");
        assertThat(Text.oneLine(typed)).contains("a", "b");
    }

    @Test
    void whatIsClosedAlreadyStays() {
        var typed = "a \u2067\u202Eb\u202C\u2069 c \u200F d \u2066e\u2069";
        assertThat(Text.lines(typed)).isEqualTo(typed);
    }
}

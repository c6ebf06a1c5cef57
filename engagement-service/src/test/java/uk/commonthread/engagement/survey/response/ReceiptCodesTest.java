package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodesTest {
    private final ReceiptCodes codes = new ReceiptCodes(() -> "a secret of the test, and of nobody else");

    @Test
    void theSameResponseAlwaysHasTheSameCode() {
        var id = UUID.randomUUID();

        assertThat(codes.of(id)).isEqualTo(codes.of(id));
    }

    @Test
    void anotherSecretGivesAnotherCode() {
        var id = UUID.randomUUID();

        assertThat(new ReceiptCodes(() -> "another secret of somebody else entirely").of(id))
                .isNotEqualTo(codes.of(id));
    }

    @Test
    void aCodeIsFourGroupsOfFourWithoutLookAlikes() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(codes.of(UUID.randomUUID()))
                    .matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){3}")
                    .doesNotContain("B", "I", "L", "O", "S", "U", "Z");
        }
    }

    /** 27 characters to choose from, 16 times: more than 75 bits. Every character is about equally likely anywhere. */
    @Test
    void everyCharacterIsUsedInEveryPlace() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 5_000; i++) {
            var code = codes.of(UUID.randomUUID()).replace("-", "");
            for (int place = 0; place < code.length(); place++) {
                seen.add(place + ":" + code.charAt(place));
            }
        }
        assertThat(seen).hasSize(16 * 27);
        assertThat(16 * Math.log(27) / Math.log(2)).isGreaterThan(75);
    }

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        var code = codes.of(UUID.randomUUID());
        var hash = ReceiptCodes.hash(code);

        assertThat(hash).isPresent();
        assertThat(ReceiptCodes.hash(code.toLowerCase(Locale.ROOT))).isEqualTo(hash);
        assertThat(ReceiptCodes.hash(code.replace("-", ""))).isEqualTo(hash);
        assertThat(ReceiptCodes.hash("  " + code.replace("-", " ") + "\u00a0"))
                .isEqualTo(hash); // as pasted from a page
        assertThat(ReceiptCodes.hash(code.replace('-', '\u2013'))).isEqualTo(hash);
        assertThat(ReceiptCodes.hash(code.replace('8', 'B').replace('5', 's').replace('2', 'Z')))
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "7KQM-4TXA-9WDP", "7KQM-4TXA-9WDP-3HJCC", "OOOO-IIII-LLLL-UUUU", "' or 1=1 --"})
    void whatCannotBeACodeHasNoHash(String typed) {
        assertThat(ReceiptCodes.hash(typed)).isEmpty();
    }
}

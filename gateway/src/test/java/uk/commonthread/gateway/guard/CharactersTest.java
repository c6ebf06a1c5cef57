package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    private static final Characters SMALL =
            Characters.between('a', 'z').without(Characters.of("q")).and(Characters.of("-"));

    @Test
    void aTextOfTheseAloneIsHeld() {
        assertThat(SMALL.holdAll("a-z")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a q", "aq", "a\u007f", "\u0080", "é", "\u0161", "ａ", "😀"})
    void oneOtherIsEnoughToRefuseIt(String text) {
        assertThat(SMALL.holdAll(text)).isFalse();
    }
}

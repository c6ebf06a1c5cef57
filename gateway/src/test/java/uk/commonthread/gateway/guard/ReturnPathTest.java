package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partnerships/lsc?tab=seats#members", "/threads/theme:1"})
    void aPathOfThisSiteIsKept(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "here",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "///x",
                "/a b",
                "javascript:x"
            })
    void anythingElseLeadsHome(String path) {
        assertThat(ReturnPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void nothingLeadsHome() {
        assertThat(ReturnPath.orHome(null)).isEqualTo("/");
    }
}

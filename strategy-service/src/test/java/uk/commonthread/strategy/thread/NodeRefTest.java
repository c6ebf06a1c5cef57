package uk.commonthread.strategy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.problem.ApiException;

class NodeRefTest {
    @ParameterizedTest
    @EnumSource
    void aNameIsReadAsItIsWritten(NodeKind kind) {
        var node = new NodeRef(kind, UUID.randomUUID());

        assertThat(NodeRef.parse(node.toString())).isEqualTo(node);
    }

    @Test
    void aNameStartsWithItsKind() {
        assertThat(new NodeRef(NodeKind.THEME, new UUID(0, 1)))
                .hasToString("theme:00000000-0000-0000-0000-000000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theme",
                "theme:",
                "theme:1",
                "Theme:00000000-0000-0000-0000-000000000001",
                "comment:00000000-0000-0000-0000-000000000001",
                "theme:00000000-0000-0000-0000-000000000001:x"
            })
    void whatIsNoNameIsRefused(String text) {
        assertThatThrownBy(() -> NodeRef.parse(text)).isInstanceOf(ApiException.class);
    }
}

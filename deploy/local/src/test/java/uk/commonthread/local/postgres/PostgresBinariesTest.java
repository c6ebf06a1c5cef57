package uk.commonthread.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Mac OS X, x86_64, darwin-x86_64",
        "Mac OS X, aarch64, darwin-arm_64"
    })
    void eachPlatformHasAnArchiveOnTheClassPath(String system, String processor, String platform) {
        assertThat(PostgresBinaries.platform(system, processor)).isEqualTo(platform);
        assertThat(PostgresBinaries.class.getResource("/postgres-" + platform + ".txz"))
                .isNotNull();
    }

    @Test
    void anyOtherIsToldWhereItRuns() {
        assertThatThrownBy(() -> PostgresBinaries.platform("Windows 11", "amd64"))
                .hasMessageContaining("runs on Linux and macOS");
    }
}

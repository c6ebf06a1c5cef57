package uk.commonthread.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonthread.local.LocalException;

class SettingsTest {

    @Test
    void withoutSettingsEveryPortIsWhereTheDocumentsSay() {
        var settings = Settings.from(Map.of("CT_ROOT", "/checkout"));

        assertThat(settings.port(Port.GATEWAY)).isEqualTo(8443);
        assertThat(settings.publicUrl()).isEqualTo("https://localhost:8443");
        assertThat(settings.state()).isEqualTo(Path.of("/checkout/.local/stack"));
    }

    @Test
    void theOffsetMovesAllPortsAndASettingOfItsOwnMovesOne() {
        var settings =
                Settings.from(Map.of("CT_ROOT", "/checkout", "CT_PORT_OFFSET", "1000", "CT_KAFKA_PORT", "19092"));

        assertThat(settings.port(Port.GATEWAY)).isEqualTo(9443);
        assertThat(settings.port(Port.POSTGRES)).isEqualTo(6532);
        assertThat(settings.port(Port.KAFKA)).isEqualTo(19092);
    }

    @Test
    void stacksWhoseOffsetsAreDifferentThousandsShareNoPort() {
        var taken = new HashMap<Integer, String>();
        for (var offset = 0; offset <= 20_000; offset += 1000) {
            var settings = Settings.from(Map.of("CT_PORT_OFFSET", Integer.toString(offset)));
            for (var port : Port.values()) {
                var other = taken.put(settings.port(port), port + " of the stack at " + offset);
                assertThat(other)
                        .as("who else has %s of the stack at %s", port, offset)
                        .isNull();
            }
        }
    }

    @Test
    void aStateFolderOfItsOwnSharesTheCache() {
        var settings = Settings.from(Map.of("CT_ROOT", "/checkout", "CT_STATE_DIR", ".local/test"));

        assertThat(settings.state()).isEqualTo(Path.of("/checkout/.local/test"));
        assertThat(settings.cache()).isEqualTo(Path.of("/checkout/.local/cache"));
    }

    @Test
    void aPortThatIsNotANumberIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("CT_GATEWAY_PORT", "https")))
                .isInstanceOf(LocalException.class)
                .hasMessage("CT_GATEWAY_PORT must be a number, not 'https'");
    }
}

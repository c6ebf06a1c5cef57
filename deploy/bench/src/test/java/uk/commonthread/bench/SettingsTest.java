package uk.commonthread.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void aMissingSettingIsNamedWithTheWayToSetIt() {
        assertThatThrownBy(() -> Settings.of(Map.of()))
                .hasMessage("CT_BASE_URL is not set; start the bench with ./dev bench");
    }
}

package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LimitsConfigTest {

    @Test
    void everyLimitIsSaidInOnePlace() throws IOException {
        var settings = new Properties();
        try (var file = LimitsConfig.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        for (var limit : LimitsConfig.class.getDeclaredMethods()) {
            var name = limit.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            assertThat(settings.containsKey("gateway.limits." + name))
                    .as(name)
                    .isNotEqualTo(limit.isAnnotationPresent(WithDefault.class));
        }
    }
}

package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** What remains possible is said where people look who want to know. */
    @Test
    void securityMdSaysTheSameLimits() throws IOException {
        var settings = new Properties();
        try (var file = LimitsConfig.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var said = Files.readString(Path.of("../SECURITY.md"));

        var limits = settings.stringPropertyNames().stream()
                .filter(name -> name.matches("gateway\\.limits\\..*|gateway\\.routes\\..*\\.rate"))
                .map(name -> settings.getProperty(name).replaceAll("[^:]*:(\\d+)}", "$1"))
                .toList();
        assertThat(limits)
                .hasSizeGreaterThan(5)
                .allSatisfy(limit -> assertThat(said)
                        .containsPattern("\\b" + String.format(Locale.ROOT, "%,d", Long.parseLong(limit)) + " "));
    }
}

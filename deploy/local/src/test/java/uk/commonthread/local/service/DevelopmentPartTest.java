package uk.commonthread.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.postgres.Databases;
import uk.commonthread.local.secret.DevCertificate;
import uk.commonthread.local.secret.Secrets;
import uk.commonthread.local.setting.Port;
import uk.commonthread.local.setting.Settings;

class DevelopmentPartTest {
    @TempDir
    Path state;

    @Test
    void itTakesTheBuiltServicesPlace() {
        var built =
                QuarkusPart.service("strategy", Port.STRATEGY, Port.STRATEGY_MANAGEMENT, settings(), environments());

        var part = DevelopmentPart.of(built, "mvn", settings());

        assertThat(part.name()).isEqualTo("strategy");
        assertThat(part.needs()).isEqualTo(built.needs());
        assertThat(part.ports()).containsExactly(Port.STRATEGY, Port.STRATEGY_MANAGEMENT);
        assertThat(part.launch().environment()).containsAllEntriesOf(built.environment());
        assertThat(part.launch().command()).containsSubsequence("-pl", "strategy-service", "-am", "quarkus:dev");
    }

    @Test
    void theFrontendStandsBesideTheDoorAndAsksIt() {
        var part = DevelopmentPart.frontend(settings());

        assertThat(part.needs()).containsExactly("gateway");
        assertThat(part.launch().command()).contains("--port", "8173");
        assertThat(part.launch().environment()).containsEntry("CT_PUBLIC_URL", "https://localhost:11443");
    }

    private Environments environments() {
        var settings = settings();
        var secrets = Secrets.of(settings);
        return new Environments(settings, secrets, new Databases(settings, secrets), new DevCertificate(settings));
    }

    private Settings settings() {
        return Settings.from(Map.of("CT_STATE_DIR", state.toString(), "CT_PORT_OFFSET", "3000"));
    }
}

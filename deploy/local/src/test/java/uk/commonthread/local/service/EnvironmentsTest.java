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

class EnvironmentsTest {
    @TempDir
    Path state;

    @Test
    void aServiceIsGivenItsOwnDatabaseAndNoOther() {
        var environment = environments().service("partners", Port.PARTNERS, Port.PARTNERS_MANAGEMENT);

        assertThat(environment)
                .containsEntry("CT_DB_URL", "jdbc:postgresql://127.0.0.1:6532/partners")
                .containsEntry("CT_DB_USER", "partners")
                .containsEntry("CT_DB_OWNER", "partners_owner")
                .containsEntry("CT_HTTP_PORT", "9101")
                .containsEntry("CT_OIDC_ISSUER", "https://localhost:9443/auth/realms/common-thread")
                .containsEntry("CT_OIDC_URL", "http://localhost:9180/auth/realms/common-thread")
                .doesNotContainKey("CT_RECEIPT_SECRET");
        assertThat(environment.get("CT_DB_PASSWORD"))
                .isNotEqualTo(environments()
                        .service("strategy", Port.STRATEGY, Port.STRATEGY_MANAGEMENT)
                        .get("CT_DB_PASSWORD"));
    }

    @Test
    void theDoorAndTheVisitorMeetAtOneAddress() {
        assertThat(environments().gateway()).containsEntry("CT_PUBLIC_URL", "https://localhost:9443");
        assertThat(environments().visitor()).containsEntry("CT_BASE_URL", "https://localhost:9443");
    }

    @Test
    void aVisitorIsNotGivenTheKeyToTheDoor() {
        assertThat(environments().visitor()).doesNotContainKeys("CT_TLS_KEY", "CT_SESSION_SECRET", "CT_CLIENT_SECRET");
    }

    private Environments environments() {
        var settings = Settings.from(Map.of("CT_STATE_DIR", state.toString(), "CT_PORT_OFFSET", "1000"));
        var secrets = Secrets.of(settings);
        return new Environments(settings, secrets, new Databases(settings, secrets), new DevCertificate(settings));
    }
}

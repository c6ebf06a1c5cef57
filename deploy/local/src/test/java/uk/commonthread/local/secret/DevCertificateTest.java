package uk.commonthread.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.setting.Settings;

class DevCertificateTest {
    @TempDir
    Path state;

    @Test
    void itIsForThisMachineAndIsKept() throws IOException, InterruptedException, GeneralSecurityException {
        var settings = Settings.from(Map.of("CT_STATE_DIR", state.toString()));
        var made = new DevCertificate(settings);
        made.ensure();
        var first = Files.readString(made.certificate());
        new DevCertificate(settings).ensure();

        assertThat(made.certificate()).hasContent(first);
        assertThat(Files.readString(made.key())).startsWith("-----BEGIN PRIVATE KEY-----");
        try (var in = Files.newInputStream(made.certificate())) {
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            List<?> names = certificate.getSubjectAlternativeNames().stream()
                    .map(name -> name.get(1))
                    .toList();
            assertThat(names).asString().contains("localhost", "127.0.0.1");
            certificate.checkValidity();
        }
    }
}

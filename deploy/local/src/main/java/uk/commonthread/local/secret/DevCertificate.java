package uk.commonthread.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Settings;

/** A TLS certificate for this machine's own name, made here, trusted by nobody else; renewed a month before its end. */
public final class DevCertificate {
    private static final String ALIAS = "localhost";

    private final Path folder;

    public DevCertificate(Settings settings) {
        this.folder = settings.state().resolve("tls");
    }

    public Path certificate() {
        return folder.resolve("localhost.crt");
    }

    public Path key() {
        return folder.resolve("localhost.key");
    }

    public void ensure() throws IOException, InterruptedException {
        if (isGood()) {
            return;
        }
        Folders.delete(folder);
        // keytool, since the JDK has no public API that signs a certificate.
        Folders.fillOnce(folder, DevCertificate::make);
    }

    private boolean isGood() {
        if (!Files.exists(key())) {
            return false;
        }
        try (var in = Files.newInputStream(certificate())) {
            var read =
                    java.security.cert.CertificateFactory.getInstance("X.509").generateCertificate(in);
            var end = ((X509Certificate) read).getNotAfter().toInstant();
            return end.isAfter(Instant.now().plus(30, ChronoUnit.DAYS));
        } catch (IOException | GeneralSecurityException e) {
            return false; // made anew, whatever was wrong with it
        }
    }

    private static void make(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("made.p12");
        var password = "only-until-the-next-line";
        var keytool = new ProcessBuilder(
                        Settings.java().resolveSibling("keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "397",
                        "-dname",
                        "CN=localhost,O=Common Thread (this machine only)",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1,ip:::1",
                        "-ext",
                        "eku=serverAuth",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .start();
        var said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new LocalException("keytool could not make the development certificate: " + said.strip());
        }
        try (var in = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password.toCharArray());
            var key = keys.getKey(ALIAS, password.toCharArray()).getEncoded();
            Files.writeString(
                    folder.resolve("localhost.crt"),
                    pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()));
            Folders.writePrivately(folder.resolve("localhost.key"), pem("PRIVATE KEY", key));
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException("cannot read what keytool made", e));
        }
        Files.delete(store);
    }

    private static String pem(String kind, byte[] der) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}

package uk.commonthread.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rest of the house, as small as it can be: two real upstream servers, a real OpenID provider, a built application
 * and a certificate. Nobody listens where strategy-service would be.
 */
public final class TestHouse implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();
    private final Path folder = newFolder();

    @Override
    public Map<String, String> start() {
        var publicPort = freePort();
        var publicUrl = "https://localhost:" + publicPort;
        var identity = new TestIdentityProvider(publicUrl + "/auth/realms/common-thread");
        var identityPort = await(
                        vertx.createHttpServer().requestHandler(identity).listen(0))
                .actualPort();
        var echoPort = await(vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64 * 1024))
                        .requestHandler(new EchoServer(vertx))
                        .listen(0))
                .actualPort();
        var config = new HashMap<String, String>();
        config.put("gateway.public-url", publicUrl);
        config.put("gateway.session-secret", "a secret that is long enough to sign with");
        config.put("gateway.parts.partners", "http://localhost:" + echoPort);
        config.put("gateway.parts.engagement", "http://localhost:" + echoPort);
        config.put("gateway.parts.strategy", "http://localhost:" + freePort());
        config.put("gateway.parts.keycloak", "http://localhost:" + identityPort);
        for (var service : List.of("partners", "engagement", "strategy")) {
            config.put("gateway.routes." + service + ".silence", "1s");
            config.put("gateway.routes." + service + ".body", "100K");
        }
        config.put("gateway.routes.sign-in.silence", "1s");
        config.put("gateway.spa.dir", application().toString());
        config.put("gateway.bodies.deadline", "3s");
        config.put("gateway.head.deadline", "2s");
        config.put("quarkus.http.test-ssl-port", String.valueOf(publicPort));
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        config.put("quarkus.oidc.credentials.secret", "the client's own secret");
        var certificates = certificates();
        config.put(
                "quarkus.tls.door.key-store.pem.door.cert",
                certificates.resolve("door.crt").toString());
        config.put(
                "quarkus.tls.door.key-store.pem.door.key",
                certificates.resolve("door.key").toString());
        return config;
    }

    @Override
    public void stop() {
        await(vertx.close());
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path certificates() {
        try {
            var dir = Files.createDirectory(folder.resolve("tls"));
            new CertificateGenerator(dir, true)
                    .generate(new CertificateRequest()
                            .withName("door")
                            .withCN("localhost")
                            .withDuration(Duration.ofDays(1))
                            .withFormat(Format.PEM));
            return dir;
        } catch (Exception e) {
            throw new IllegalStateException("No certificate", e);
        }
    }

    private Path application() {
        try {
            var dir = Files.createDirectory(folder.resolve("spa"));
            Files.writeString(dir.resolve("index.html"), "<!DOCTYPE html><title>The application</title>");
            Files.createDirectory(dir.resolve("cy"));
            Files.writeString(
                    dir.resolve("cy/index.html"), "<!DOCTYPE html><html lang='cy'><title>Y cymhwysiad</title>");
            Files.createDirectory(dir.resolve("assets"));
            Files.writeString(dir.resolve("assets/index-BX2k9d_3.js"), "console.log('plain');".repeat(200));
            Files.writeString(dir.resolve("assets/index-BX2k9d_3.js.br"), "brotli's bytes");
            Files.writeString(dir.resolve("assets/index-BX2k9d_3.css"), "body { color: red }\n".repeat(100));
            Files.writeString(folder.resolve("secret.txt"), "out of bounds");
            return dir;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("gateway-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}

package uk.commonthread.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The public API as a partner system uses it, for setting the scene. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI base;
    private final String token;

    private Api(HttpClient http, URI base, String token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    static Api signIn(Settings settings) throws IOException, InterruptedException, GeneralSecurityException {
        var http = HttpClient.newBuilder().sslContext(trusting(settings)).build();
        var form = "grant_type=client_credentials&client_id=seed&client_secret="
                + URLEncoder.encode(settings.seedSecret(), StandardCharsets.UTF_8);
        var answer = http.send(
                HttpRequest.newBuilder(settings.publicUrl()
                                .resolve("/auth/realms/common-thread/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Sign-in answered " + answer.statusCode() + ": " + answer.body());
        }
        var token = JSON.readTree(answer.body()).get("access_token").textValue();
        return new Api(http, settings.publicUrl(), token);
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** An act on what stands at {@code version}; acts take no body. */
    JsonNode act(String path, int version) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("If-Match", "\"" + version + "\"")
                .POST(BodyPublishers.noBody()));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var sent = request.header("Authorization", "Bearer " + token).build();
        var answer = http.send(sent, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(sent.method() + " " + sent.uri().getPath() + " answered " + answer.statusCode() + ": "
                    + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private static SSLContext trusting(Settings settings) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var pem = Files.newInputStream(settings.tlsCertificate())) {
            store.setCertificateEntry(
                    "stack", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}

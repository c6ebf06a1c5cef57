package uk.commonthread.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client of the door: keeps cookies, follows no redirect by itself, and trusts any certificate. */
public final class Browser {
    /** Where partner systems get their tokens. */
    public static final String TOKEN = "/auth/realms/common-thread/protocol/openid-connect/token";

    /** The form for it, but for the system's name. */
    public static final String GRANT = "grant_type=client_credentials&client_secret=right&client_id=";

    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Browser() {
        this(HttpClient.Version.HTTP_2);
    }

    public Browser(HttpClient.Version version) {
        this(version, "127.0.0.1");
    }

    private Browser(HttpClient.Version version, String address) {
        this.client = HttpClient.newBuilder()
                .sslContext(trusting())
                .version(version)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    /** One that is counted apart from the others: every address of 127.0.0.0/8 is this machine's. */
    public static Browser at(String address) {
        return new Browser(HttpClient.Version.HTTP_2, address);
    }

    public static String publicUrl() {
        return ConfigProvider.getConfig().getValue("gateway.public-url", String.class);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> form(String path, String fields, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
        all.addAll(List.of(headers));
        return send("POST", path, fields, all.toArray(String[]::new));
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var url = path.startsWith("http") ? path : publicUrl() + path;
        var request = HttpRequest.newBuilder(URI.create(url)).method(method, publisher);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            var header = new StringBuilder();
            cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", header.toString());
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer that is read as it comes, or as the bytes that came. */
    public HttpResponse<InputStream> open(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(publicUrl() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in by way of the identity provider, and returns the last response of the way there. */
    public HttpResponse<String> signIn(String returnPath) {
        var response = get("/session/sign-in?return=" + returnPath);
        for (var steps = 0; response.statusCode() / 100 == 3 && steps < 8; steps++) {
            var location = response.headers().firstValue("location").orElseThrow();
            if (location.endsWith(returnPath) && !location.contains("sign-in")) {
                return response;
            }
            response = get(location);
        }
        return response;
    }

    /** What a partner system gets for its secret. */
    public String systemToken() {
        return new JsonObject(form(TOKEN, GRANT + "demo-partner-system").body()).getString("access_token");
    }

    public JsonObject session() {
        return new JsonObject(get("/session").body());
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static SSLContext trusting() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustAnyone()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TrustAnyone extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

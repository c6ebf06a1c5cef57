package uk.commonthread.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A real, tiny OpenID provider at Keycloak's paths: code flow with PKCE, refresh, logout, client credentials. Whoever
 * asks is signed in as Sally at once. {@code /control} sets how long tokens live, whether sessions may be refreshed, and
 * whether it answers at all.
 */
final class TestIdentityProvider implements Handler<HttpServerRequest> {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final String SALLY = "0199aaaa-0000-7000-8000-000000000001";

    private final KeyPair keys = keys();
    private final KeyPair foreignKeys = keys();
    private final String issuer;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private volatile int lifetime = 300;
    private volatile boolean refreshAllowed = true;
    private volatile boolean away;
    private volatile int refreshes;
    private volatile String lastLogout = "";
    private volatile String lastSession = "";
    private volatile String person = SALLY;

    private record Code(String challenge) {}

    TestIdentityProvider(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var path = request.path();
        if (away && !path.equals("/control")) {
            request.connection().close();
        } else if (path.endsWith("/openid-connect/auth")) {
            signIn(request);
        } else if (path.endsWith("/openid-connect/certs")) {
            json(request, jwks());
        } else if (path.endsWith("/openid-connect/token")) {
            form(request, () -> token(request));
        } else if (path.endsWith("/openid-connect/logout")) {
            form(request, () -> {
                lastLogout = String.valueOf(request.getFormAttribute("refresh_token"));
                request.response().setStatusCode(204).end();
            });
        } else if (path.equals("/control")) {
            control(request);
        } else if (path.equals("/sign")) {
            var claims = base().mergeIn(new JsonObject(request.getParam("claims")));
            request.response().end(sign(claims, request.getParam("foreign") == null ? keys : foreignKeys));
        } else {
            // Keycloak's pages: what reached them, and a policy of their own.
            json(
                    request.response().putHeader("Content-Security-Policy", "frame-src 'self'"),
                    new JsonObject()
                            .put("path", path)
                            .put("cookie", request.getHeader("Cookie"))
                            .put("host", request.getHeader("X-Forwarded-Host"))
                            .put("proto", request.getHeader("X-Forwarded-Proto")));
        }
    }

    private void control(HttpServerRequest request) {
        if (request.getParam("lifetime") != null) {
            lifetime = Integer.parseInt(request.getParam("lifetime"));
        }
        if (request.getParam("refresh") != null) {
            refreshAllowed = Boolean.parseBoolean(request.getParam("refresh"));
        }
        if (request.getParam("away") != null) {
            away = Boolean.parseBoolean(request.getParam("away"));
        }
        if (request.getParam("person") != null) {
            person = request.getParam("person");
        }
        json(
                request,
                new JsonObject()
                        .put("refreshes", refreshes)
                        .put("lastLogout", lastLogout)
                        .put("lastSession", lastSession));
    }

    private void signIn(HttpServerRequest request) {
        if (!"S256".equals(request.getParam("code_challenge_method"))) {
            request.response().setStatusCode(400).end("PKCE is required");
            return;
        }
        var code = UUID.randomUUID().toString();
        var redirect = request.getParam("redirect_uri");
        codes.put(code, new Code(request.getParam("code_challenge")));
        request.response()
                .setStatusCode(302)
                .putHeader("Location", redirect + "?state=" + request.getParam("state") + "&code=" + code)
                .end();
    }

    private void token(HttpServerRequest request) {
        switch (Objects.requireNonNullElse(request.getFormAttribute("grant_type"), "")) {
            case "authorization_code" -> {
                var code = codes.remove(request.getFormAttribute("code"));
                if (code == null || !code.challenge.equals(challenge(request.getFormAttribute("code_verifier")))) {
                    request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
                } else {
                    lastSession = "session-" + UUID.randomUUID();
                    json(request, tokens(lastSession));
                }
            }
            case "refresh_token" -> {
                if (refreshAllowed) {
                    refreshes++;
                    json(
                            request,
                            tokens(claims(request.getFormAttribute("refresh_token"))
                                    .getString("sid")));
                } else {
                    request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
                }
            }
            case "client_credentials" -> {
                if ("wrong".equals(request.getFormAttribute("client_secret"))) {
                    request.response().setStatusCode(401).end("{\"error\":\"unauthorized_client\"}");
                    return;
                }
                json(
                        request,
                        new JsonObject()
                                .put("access_token", sign(base().put("azp", "demo-partner-system")))
                                .put("token_type", "Bearer"));
            }
            default -> request.response().setStatusCode(400).end();
        }
    }

    private JsonObject tokens(String session) {
        var access = base().put("sid", session)
                .put("azp", "gateway")
                .put("aud", "common-thread-api")
                .put("organization", new JsonObject().put("lsc-icb", new JsonObject().put("id", "1")))
                .put("realm_access", new JsonObject().put("roles", new JsonArray().add("platform-admin")));
        var id = base().put("sid", session).put("aud", "gateway");
        var refresh = base().put("sid", session).put("exp", Instant.now().getEpochSecond() + 1800);
        return new JsonObject()
                .put("access_token", sign(access))
                .put("id_token", sign(id))
                .put("refresh_token", sign(refresh))
                .put("token_type", "Bearer")
                .put("expires_in", lifetime);
    }

    private JsonObject base() {
        var now = Instant.now().getEpochSecond();
        return new JsonObject()
                .put("iss", issuer)
                .put("sub", person)
                .put("preferred_username", "sally.secretary")
                .put("auth_time", now)
                .put("name", "Sally Ahmed")
                .put("email", "sally@example.org")
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now)
                .put("exp", now + lifetime);
    }

    private String sign(JsonObject claims) {
        return sign(claims, keys);
    }

    private static String sign(JsonObject claims, KeyPair keys) {
        var header = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", "test");
        var content = BASE64.encodeToString(header.toBuffer().getBytes()) + "."
                + BASE64.encodeToString(claims.toBuffer().getBytes());
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private JsonObject jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kid", "test")
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("n", unsigned(key.getModulus()))
                                        .put("e", unsigned(key.getPublicExponent()))));
    }

    private static String unsigned(java.math.BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void form(HttpServerRequest request, Runnable then) {
        request.setExpectMultipart(true);
        request.endHandler(ended -> then.run());
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        json(request.response(), body);
    }

    private static void json(io.vertx.core.http.HttpServerResponse response, JsonObject body) {
        MultiMap headers = response.headers();
        headers.set("Content-Type", "application/json");
        response.end(body.toBuffer());
    }
}

package uk.commonthread.kit.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * A stand-in for Keycloak's keys: makes a key pair at start, publishes its public half, and signs tokens that have the
 * shape of Keycloak's. The service under test checks them as it would check real ones.
 */
final class Tokens {
    static final String AUDIENCE = "common-thread-api";
    static final String ISSUER = "https://common-thread.test/auth/realms/common-thread";
    private static final String REALM = "/auth/realms/common-thread";
    private static final String ADDRESS = "common-thread.test.identity.url";
    private static final String KEY = "common-thread.test.identity.key";

    private Tokens() {}

    // Each made when it is first used, and once: to make a key takes a good part of a second, to read one some
    // milliseconds.

    private static final class Issuer {
        static final PublicJsonWebKey KEY = published();
    }

    private static final class Forger {
        static final PublicJsonWebKey KEY = newKey();
    }

    /** Serves the public key, and tells the service where. */
    static Map<String, String> publish() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                var key = newKey();
                System.setProperty(KEY, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
                System.setProperty(ADDRESS, serve(key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)) + REALM);
            }
        }
        return Map.of("quarkus.oidc.auth-server-url", System.getProperty(ADDRESS), "quarkus.oidc.token.issuer", ISSUER);
    }

    /** Claims that are valid for five minutes. */
    static JwtClaims claims(String subject) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("typ", "Bearer");
        return claims;
    }

    static void roles(JwtClaims claims, List<String> realmRoles) {
        claims.setClaim("realm_access", Map.of("roles", realmRoles));
    }

    static void expire(JwtClaims claims) {
        var hourAgo = NumericDate.now();
        hourAgo.addSeconds(-3600);
        claims.setExpirationTime(hourAgo);
    }

    static String sign(JwtClaims claims) {
        return sign(claims, Issuer.KEY);
    }

    /** Signed by someone who has not the issuer's key, but claims to. */
    static String forge(JwtClaims claims) {
        return sign(claims, Forger.KEY);
    }

    private static String sign(JwtClaims claims, PublicJsonWebKey key) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey published() {
        try {
            return new RsaJsonWebKey(JsonUtil.parseJson(System.getProperty(KEY)));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("test");
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serve(String publicKey) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            var keys = ("{\"keys\":[" + publicKey + "]}").getBytes(StandardCharsets.UTF_8);
            server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

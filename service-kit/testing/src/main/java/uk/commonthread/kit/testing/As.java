package uk.commonthread.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;

/** Who sends a request: {@code As.person(id, "Name").body(…).post(…)}. Bodies are JSON. */
public final class As {
    // Days as the API has them; RestAssured's own mapper would write them as arrays.
    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .objectMapperConfig(
                    ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, name) -> JSON));

    private As() {}

    /** Somebody without an account. */
    public static RequestSpecification nobody() {
        return given().config(CONFIG).contentType(ContentType.JSON);
    }

    /** A person who signed in; what they may do depends on their appointments. */
    public static RequestSpecification person(UUID id, String name) {
        return bearer(Tokens.sign(personClaims(id, name)));
    }

    /** A person who signed in with an account that has this mail address, which Keycloak has verified or not. */
    public static RequestSpecification withMail(UUID id, String mail, boolean verified) {
        var claims = personClaims(id, "Somebody With Mail");
        claims.setStringClaim("email", mail);
        claims.setClaim("email_verified", verified);
        return bearer(Tokens.sign(claims));
    }

    /** The token of such a person, for what is no request of RestAssured's. */
    public static String token(UUID id, String name) {
        return Tokens.sign(personClaims(id, name));
    }

    /** Somebody else than everybody else, without any appointment. */
    public static RequestSpecification stranger() {
        return person(UUID.randomUUID(), "A Stranger");
    }

    /** A person with the realm role that may do everything. */
    public static RequestSpecification admin() {
        return admin(UUID.fromString("0199aaaa-0000-7000-8000-000000000006"));
    }

    public static RequestSpecification admin(UUID id) {
        var claims = personClaims(id, "Pat Lindqvist");
        Tokens.roles(claims, List.of("platform-admin"));
        return bearer(Tokens.sign(claims));
    }

    /** A partner system with a token from client credentials. */
    public static RequestSpecification system(String... scopes) {
        var claims = Tokens.claims(UUID.nameUUIDFromBytes(new byte[] {7}).toString());
        claims.setStringClaim("azp", "test-partner-system");
        claims.setStringClaim("client_id", "test-partner-system");
        claims.setStringClaim("scope", String.join(" ", scopes));
        return bearer(Tokens.sign(claims));
    }

    /** A person whose token ran out an hour ago. */
    public static RequestSpecification expired(UUID id) {
        var claims = personClaims(id, "Too Late");
        Tokens.expire(claims);
        return bearer(Tokens.sign(claims));
    }

    /** A person whose token somebody else has signed. */
    public static RequestSpecification forged(UUID id) {
        var claims = personClaims(id, "A Forger");
        Tokens.roles(claims, List.of("platform-admin"));
        return bearer(Tokens.forge(claims));
    }

    /** A person whose token is good, but meant for another API. */
    public static RequestSpecification wrongAudience(UUID id) {
        var claims = personClaims(id, "Wrong Door");
        claims.setAudience("another-api");
        return bearer(Tokens.sign(claims));
    }

    /** A person whose token another realm has issued. */
    public static RequestSpecification wrongIssuer(UUID id) {
        var claims = personClaims(id, "Wrong House");
        claims.setIssuer("https://elsewhere.test/auth/realms/common-thread");
        return bearer(Tokens.sign(claims));
    }

    /** A valid token whose subject is what you say, which need not be a UUID. */
    public static RequestSpecification subject(String subject) {
        return bearer(Tokens.sign(Tokens.claims(subject)));
    }

    /** Anybody, with this as their token. */
    public static RequestSpecification bearer(String token) {
        return nobody().auth().oauth2(token);
    }

    private static JwtClaims personClaims(UUID id, String name) {
        var claims = Tokens.claims(id.toString());
        claims.setStringClaim("name", name);
        claims.setStringClaim("email", id + "@example.org");
        claims.setStringClaim("scope", "openid profile email");
        return claims;
    }
}

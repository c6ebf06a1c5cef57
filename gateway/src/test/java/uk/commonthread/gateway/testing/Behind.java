package uk.commonthread.gateway.testing;

import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.ConfigProvider;

/** What stands behind the door under test, asked past the door. */
public final class Behind {
    private Behind() {}

    /** How many requests with that marker have come to a part. */
    public static int seen(String marker) {
        return Integer.parseInt(
                new Browser().get(at("partners") + "/seen?marker=" + marker).body());
    }

    /** Sets how the identity provider behaves, and says what it did last; see {@link TestIdentityProvider}. */
    public static JsonObject identityProvider(String query) {
        return new JsonObject(
                new Browser().get(at("keycloak") + "/control" + query).body());
    }

    /** Where a part is. */
    public static String at(String part) {
        return ConfigProvider.getConfig().getValue("gateway.parts." + part, String.class);
    }
}

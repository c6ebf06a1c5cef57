package uk.commonthread.gateway.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** So little is allowed that a test reaches the limit. */
public final class SmallLimits implements QuarkusTestProfile {
    public static final int ADDRESS = 20;
    public static final int FEW = 5;
    public static final int PAGES = 60;
    public static final int BODIES = 10;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "gateway.bodies.address-count", String.valueOf(BODIES),
                "gateway.limits.sign-in-pages", String.valueOf(PAGES),
                "gateway.limits.address", String.valueOf(ADDRESS),
                "gateway.routes.answers.rate", String.valueOf(FEW),
                "gateway.routes.followers.rate", String.valueOf(FEW),
                "gateway.routes.receipts.rate", String.valueOf(FEW),
                "gateway.limits.tokens", String.valueOf(FEW),
                "gateway.limits.unproven", String.valueOf(FEW));
    }
}

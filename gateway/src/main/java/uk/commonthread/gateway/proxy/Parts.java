package uk.commonthread.gateway.proxy;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the house, and which path belongs to which. */
@Singleton
public final class Parts {
    private static final String API = "/api/";

    private final Part partners;
    private final Part engagement;
    private final Part strategy;
    private final Part keycloak;
    private final List<Part> all;

    Parts(PartsConfig config) {
        partners = new Part("partners", config.partners());
        engagement = new Part("engagement", config.engagement());
        strategy = new Part("strategy", config.strategy());
        keycloak = new Part("keycloak", config.keycloak());
        all = List.of(partners, engagement, strategy, keycloak);
    }

    public List<Part> all() {
        return all;
    }

    public Part keycloak() {
        return keycloak;
    }

    /** The service that answers this path under {@code /api/}; null where none does. */
    @Nullable
    Part serving(String path) {
        if (path.startsWith("partners/", API.length())) {
            return partners;
        }
        if (path.startsWith("engagement/", API.length())) {
            return engagement;
        }
        return path.startsWith("strategy/", API.length()) ? strategy : null;
    }
}

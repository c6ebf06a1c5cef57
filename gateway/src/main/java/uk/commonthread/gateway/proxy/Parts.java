package uk.commonthread.gateway.proxy;

import jakarta.inject.Singleton;
import java.util.List;

/** The parts of the house that the gateway forwards to. */
@Singleton
public final class Parts {
    private final List<Part> all;

    Parts(PartsConfig config) {
        all = List.of(
                new Part("partners", config.partners()),
                new Part("engagement", config.engagement()),
                new Part("strategy", config.strategy()),
                new Part("keycloak", config.keycloak()));
    }

    public List<Part> all() {
        return all;
    }

    Part named(String name) {
        return all.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("A route leads to " + name + ", and there is no such part"));
    }
}

package uk.commonthread.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/** The table of routes: what may come in at which path, and where it goes. */
@ConfigMapping(prefix = "gateway.routes")
public interface RoutesConfig {
    /** By a name that appears nowhere else but in the count of its rate. */
    @WithParentName
    Map<String, Entry> all();

    /** Of all routes that a path belongs to, the one with the most segments in its prefix counts. */
    interface Entry {
        /** The path or what it begins with, in whole segments; {@code *} stands for any one segment. */
        String prefix();

        /** The part that it goes to: one of {@code gateway.parts}. */
        String part();

        /** How much of it one client may send in a minute, counted apart from all else and beside what limits all. */
        OptionalLong rate();

        /** What of it the rate counts. */
        @WithDefault("everything")
        Counted counted();

        /** The largest body. What is larger than {@code gateway.bodies.held} is never held here: it streams. */
        @WithDefault("1M")
        MemorySize body();

        /** How long the part may say nothing, before its answer and within it; over a WebSocket, the other side. */
        @WithDefault("30s")
        Duration silence();

        /** Whether a connection may become a WebSocket here. */
        @WithDefault("false")
        boolean upgrade();

        /** Who is let in at all; the services still decide who may do what. */
        @WithDefault("anyone")
        Who who();
    }

    /** What of a route's requests its rate counts. */
    enum Counted {
        EVERYTHING,
        WRITES,
        /** What the part does not know: guesses. */
        MISSES
    }

    /** Who a route lets in. */
    enum Who {
        ANYONE,
        /** With a session or a token that is valid. */
        KNOWN
    }
}

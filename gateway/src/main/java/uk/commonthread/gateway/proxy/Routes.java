package uk.commonthread.gateway.proxy;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of routes, as the configuration has it. */
@Singleton
final class Routes {
    private final List<Route> all;

    Routes(RoutesConfig config, Parts parts, BodiesConfig bodies) {
        var held = bodies.held().asLongValue();
        all = config.all().entrySet().stream()
                .map(entry -> new Route(
                        entry.getKey(),
                        entry.getValue(),
                        parts.named(entry.getValue().part()),
                        held))
                .sorted(Comparator.comparingInt(Route::segments).reversed())
                .toList();
    }

    /** The route that a path takes; null where there is none. */
    @Nullable
    Route of(String path) {
        for (var route : all) {
            if (route.holds(path)) {
                return route;
            }
        }
        return null;
    }
}

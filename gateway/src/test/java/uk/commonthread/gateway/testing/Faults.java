package uk.commonthread.gateway.testing;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Addresses that fail in ways that nobody thought of. */
@ApplicationScoped
class Faults {
    void listen(@Observes Router router) {
        router.route("/session/throws").handler(context -> {
            throw new IllegalStateException("a secret");
        });
        router.route("/session/fails").handler(context -> context.fail(new IllegalArgumentException("a secret")));
        router.route("/session/fails-with-a-number").handler(context -> context.fail(418));
    }
}

package uk.commonthread.gateway.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The ways to set up a second step. Keycloak has the pages for it, and shows them on the way through sign-in: the browser
 * goes there anew, where Keycloak still knows it.
 */
@Path("/session/set-up")
@PermitAll
class SetUpResource {

    /** A code from an app. */
    @GET
    @Path("/code")
    public Response code(RoutingContext context) {
        return throughSignIn(context, "CONFIGURE_TOTP");
    }

    @GET
    @Path("/passkey")
    public Response passkey(RoutingContext context) {
        return throughSignIn(context, "webauthn-register-passwordless");
    }

    private static Response throughSignIn(RoutingContext context, String action) {
        Sessions.forget(context);
        return Response.seeOther(URI.create("/session/sign-in?kc_action=" + action + "&return=/workspace"))
                .build();
    }
}

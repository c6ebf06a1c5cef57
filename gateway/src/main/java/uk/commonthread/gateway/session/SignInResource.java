package uk.commonthread.gateway.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The way to Keycloak and back. Both paths demand a session, so that Quarkus OIDC sends whoever has none to sign in, and
 * completes the code flow when they return.
 */
@Path("/session")
@Authenticated
class SignInResource {

    /** Reached only when signed in: goes on to where the person wanted to be. */
    @GET
    @Path("/sign-in")
    public Response signIn(@RestQuery("return") @Nullable String wanted) {
        return Response.seeOther(URI.create(ReturnPath.orHome(wanted))).build();
    }

    /** Keycloak's redirect ends here; the code flow then goes back to {@code /session/sign-in}. */
    @GET
    @Path("/callback")
    public Response callback() {
        return Response.seeOther(URI.create(ReturnPath.HOME)).build();
    }
}

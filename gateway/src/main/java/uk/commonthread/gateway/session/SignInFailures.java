package uk.commonthread.gateway.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.problem.RequestIds;

/** Shows a page when sign-in cannot be completed: an old link, a refused code, Keycloak out of reach. */
class SignInFailures {
    private static final Logger LOG = Logger.getLogger(SignInFailures.class);

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException e, RoutingContext context) {
        var requestId = RequestIds.of(context);
        LOG.infof("Sign-in was not completed: %s", e.getMessage());
        Sessions.forget(context);
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Pages.signInFailed(requestId).render())
                .build();
    }

    @CheckedTemplate(basePath = "session")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance signInFailed(@Nullable String requestId);
    }
}

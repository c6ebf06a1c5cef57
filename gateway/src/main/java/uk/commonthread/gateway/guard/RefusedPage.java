package uk.commonthread.gateway.guard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.GatewayConfig;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.problem.RequestIds;

/** What a person sees whose request was refused for its head: what happened, and a way on that works. */
@Singleton
public final class RefusedPage implements Problems.Page {
    /** Where this site's cookies may have been set. */
    private static final List<String> COOKIE_PATHS = List.of("/", "/session");

    private final String home;

    RefusedPage(GatewayConfig config) {
        this.home = config.publicUrl() + "/";
    }

    @Override
    public String show(RoutingContext context, GatewayProblem problem, String detail) {
        SecurityHeaders.onPage(context.response().headers());
        var again = home;
        if (problem == GatewayProblem.HEADERS_TOO_LARGE) {
            clearCookies(context);
            again = ReturnPath.orHome(context.request().uri());
        }
        return Pages.refused(problem, detail, again, RequestIds.of(context)).render();
    }

    /** Too many cookies are what a browser sends too much of; without them, its next request is in order again. */
    private static void clearCookies(RoutingContext context) {
        var headers = context.response().headers();
        // Also those that others have set, below other paths; it is not known to every browser.
        headers.set("Clear-Site-Data", "\"cookies\"");
        for (Cookie cookie : context.request().cookies()) {
            for (var path : COOKIE_PATHS) {
                headers.add("Set-Cookie", cookie.getName() + "=; Max-Age=0; Path=" + path + "; Secure; HttpOnly");
            }
        }
    }

    @CheckedTemplate(basePath = "guard")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance refused(
                GatewayProblem problem, String detail, String again, @Nullable String requestId);
    }
}

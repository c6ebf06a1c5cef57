package uk.commonthread.gateway.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static uk.commonthread.gateway.guard.RateLimits.Rate.SIGN_IN_TRIES;
import static uk.commonthread.gateway.guard.RateLimits.Rate.TOKENS;
import static uk.commonthread.gateway.guard.RateLimits.Rate.UNPROVEN;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.ClientAddress;
import uk.commonthread.gateway.guard.Fingerprint;
import uk.commonthread.gateway.guard.KnownDevices;
import uk.commonthread.gateway.guard.LimitsConfig;
import uk.commonthread.gateway.guard.PlainForm;
import uk.commonthread.gateway.guard.RateLimits;
import uk.commonthread.gateway.guard.SignInAttempts;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;

/**
 * Reads the forms that people send to Keycloak when they sign in, to count who tries what. Keycloak asks for the name on
 * one page and for the rest on the next ones, which all belong to one tab; so the names that were sent in a tab count
 * for what follows in it. The form with the password repeats the name: it counts too, and alone where another replica took
 * the first page.
 */
@Singleton
final class SignInForms {
    /** Whoever mistypes their name more often begins anew, in another tab as Keycloak counts them. */
    private static final int NAMES_IN_TAB = 5;

    private final SignInAttempts attempts;
    private final RateLimits limits;
    private final Cache<String, Set<String>> namesInTab;
    /** By name, address and secret. */
    private final Cache<String, Boolean> provenClients;

    SignInForms(SignInAttempts attempts, RateLimits limits, LimitsConfig config) {
        this.attempts = attempts;
        this.limits = limits;
        // As long as Keycloak keeps a sign-in open.
        this.namesInTab = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofMinutes(30))
                .build();
        this.provenClients = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterAccess(Duration.ofDays(1))
                .build();
    }

    /** A step of signing in: a name, a password, a code. Answered where it has to wait. */
    boolean mayTry(RoutingContext context, Buffer body) {
        var request = context.request();
        var address = PlainForm.read(request.query());
        var tab = address == null ? null : address.get("tab_id");
        var form = PlainForm.read(request, body);
        if (tab == null || form == null) {
            return refuseUnreadable(context);
        }
        // All that were sent in this tab, whichever of them Keycloak goes by.
        var names = new LinkedHashSet<>(namesInTab.get(tab, unseen -> Set.of()));
        var name = form.get("username");
        if (name != null) {
            names.add(name);
        }
        if (names.size() > NAMES_IN_TAB) {
            return refuseUnreadable(context);
        }
        namesInTab.put(tab, Set.copyOf(names));
        if (names.isEmpty()) {
            names.add("tab " + tab);
        }
        var attempt = attemptOf(request, names);
        if (!attempts.areKnown(attempt) && !limits.allows(context, SIGN_IN_TRIES, attempt.address())) {
            return false;
        }
        var wait = attempts.toWait(attempt);
        if (wait != null) {
            RateLimits.refuse(context, wait);
            return false;
        }
        return true;
    }

    /** Whoever sends it is signed in by then; all the same, Keycloak must not stumble over it. */
    static boolean isPlain(RoutingContext context, Buffer body) {
        return PlainForm.read(context.request(), body) != null || refuseUnreadable(context);
    }

    /**
     * A partner system asks for a token. Only who has sent the right secret before is counted under the system's name:
     * anyone can claim that.
     */
    boolean mayAskForToken(RoutingContext context, Buffer body) {
        var request = context.request();
        var form = PlainForm.read(request, body);
        if (form == null) {
            return refuseUnreadable(context);
        }
        var address = ClientAddress.of(request);
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        var client = client(authorization, form) + "@" + address;
        var proof = Fingerprint.of(client + "\n" + authorization + "\n" + secret(form));
        if (provenClients.getIfPresent(proof) != null) {
            return limits.allows(context, TOKENS, client);
        }
        if (!limits.allows(context, UNPROVEN, address)) {
            return false;
        }
        context.addEndHandler(ended -> {
            var response = context.response();
            // Whoever leaves before the answer has proven nothing.
            if (response.headWritten() && response.getStatusCode() == 200 && limits.toWait(TOKENS, client) == null) {
                provenClients.put(proof, true);
                limits.giveBack(UNPROVEN, address);
            }
        });
        return true;
    }

    private static SignInAttempts.Attempt attemptOf(HttpServerRequest request, Set<String> names) {
        return new SignInAttempts.Attempt(names, ClientAddress.of(request), KnownDevices.broughtBy(request));
    }

    private static String client(@Nullable String authorization, PlainForm form) {
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                var pair = new String(
                        Base64.getDecoder().decode(authorization.substring(6).strip()), UTF_8);
                return shortened(pair.substring(0, Math.max(0, pair.indexOf(':'))));
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
        var named = form.get("client_id");
        return named == null ? "" : shortened(named);
    }

    private static String secret(PlainForm form) {
        return Objects.requireNonNullElse(form.get("client_secret"), "");
    }

    private static String shortened(String name) {
        return name.length() > 255 ? name.substring(0, 255) : name;
    }

    private static boolean refuseUnreadable(RoutingContext context) {
        Problems.send(context, GatewayProblem.INVALID_REQUEST, "Send a form of this site, as it is");
        return false;
    }
}

package uk.commonthread.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** The response headers that make browsers careful. Nothing inline anywhere: scripts and styles are files of this site. */
public final class SecurityHeaders {
    /** What {@link #onSignInPage} says. */
    public static final List<String> ON_SIGN_IN_PAGE = List.of("Strict-Transport-Security", "X-Content-Type-Options");

    /** What {@link #onData} says. */
    public static final List<String> ON_DATA = List.of(
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Resource-Policy",
            "Content-Security-Policy");

    private static final CharSequence CSP = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence HSTS = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");
    private static final CharSequence OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAMES = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence OPENER = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence RESOURCE = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence NO_DEVICES =
            HttpHeaders.createOptimized("camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final CharSequence PAGE_POLICY =
            HttpHeaders.createOptimized("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'");
    private static final CharSequence DATA_POLICY =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    /** For pages of ours, and their files. */
    public static void onPage(MultiMap headers) {
        common(headers);
        headers.set(CSP, PAGE_POLICY).set(FRAMES, DENY).set(OPENER, SAME_ORIGIN).set(PERMISSIONS, NO_DEVICES);
    }

    /** For JSON, which no browser should ever render. */
    public static void onData(MultiMap headers) {
        common(headers);
        headers.set(CSP, DATA_POLICY);
    }

    /** For Keycloak's pages: what it cannot know to say. The rest, its content policy above all, is Keycloak's own. */
    public static void onSignInPage(MultiMap headers) {
        headers.set(HSTS, TWO_YEARS).set(OPTIONS, NOSNIFF);
    }

    private static void common(MultiMap headers) {
        headers.set(HSTS, TWO_YEARS)
                .set(OPTIONS, NOSNIFF)
                .set(REFERRER, SAME_ORIGIN)
                .set(RESOURCE, SAME_ORIGIN);
    }
}

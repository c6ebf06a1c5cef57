package uk.commonthread.gateway.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.commonthread.gateway.problem.GatewayProblem;

/** A kind of problem that callers of the API may meet, explained where its {@code type} points to. */
record KnownProblem(String slug, int status, String title, String advice) {

    static List<KnownProblem> all() {
        var known = new ArrayList<>(List.of(
                new KnownProblem(
                        "unauthenticated",
                        401,
                        "Sign in first",
                        "Send a bearer token from the sign-in service, or sign in through the site."),
                new KnownProblem(
                        "forbidden",
                        403,
                        "You may not do this",
                        "The caller is known, but holds no appointment or scope that allows this here."),
                new KnownProblem(
                        "conflict",
                        409,
                        "This does not fit with what is there already",
                        "The detail says which rule is broken. Read the present state, then decide."),
                new KnownProblem(
                        "version-mismatch",
                        412,
                        "Someone else changed this first",
                        "Read it again, apply your change to what it is now, and send the new ETag as If-Match."),
                new KnownProblem(
                        "idempotency-mismatch",
                        422,
                        "This Idempotency-Key was used for another request",
                        "Use a new key for each new request, and the same key only to repeat the same request."),
                new KnownProblem(
                        "version-required",
                        428,
                        "Send If-Match with the version you read",
                        "Edits carry the ETag of the version that they change.")));
        for (var problem : GatewayProblem.values()) {
            known.add(new KnownProblem(problem.slug(), problem.status(), problem.title(), advice(problem)));
        }
        known.sort(Comparator.comparingInt(KnownProblem::status).thenComparing(KnownProblem::slug));
        return List.copyOf(known);
    }

    private static String advice(GatewayProblem problem) {
        return switch (problem) {
            case INVALID_REQUEST -> "The member errors names each field and says what is wrong with it.";
            case SESSION_EXPIRED -> "Sign in again, then send the request once more.";
            case FORGED_REQUEST ->
                "Unsafe requests with a session cookie carry the csrfToken of GET /session in the header X-CSRF-Token.";
            case NOT_FOUND -> "There is nothing at this address, or nothing that you may know of.";
            case METHOD_NOT_ALLOWED -> "The address exists, but not for this method.";
            case BODY_TOO_LARGE -> "The detail says how much is taken. Send less, or in parts.";
            case TOO_MANY_REQUESTS -> "Wait as many seconds as the header Retry-After says.";
            case INTERNAL -> "It is our fault, and it is logged under the requestId.";
            case PART_FAILED ->
                "The request may or may not have been carried out: repeat it with the same Idempotency-Key, or read first.";
            case PART_DOWN -> "Wait as many seconds as the header Retry-After says; nothing was carried out.";
            case PART_TOO_SLOW ->
                "The request may or may not have been carried out: repeat it with the same Idempotency-Key, or read first.";
        };
    }
}

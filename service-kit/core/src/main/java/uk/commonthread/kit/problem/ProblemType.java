package uk.commonthread.kit.problem;

import com.google.errorprone.annotations.Immutable;

/**
 * A kind of problem that a service returns on purpose. Each feature has an enum of its own; the kinds that every service
 * shares are {@link CommonProblem}. The slug is part of the API: never rename one.
 */
public interface ProblemType {

    /**
     * What there is to say of it.
     *
     * @param slug the last part of the type's URI, in kebab case
     * @param status the HTTP status it is answered with; a broken business rule is 409, never 403
     * @param title a short sentence for people, the same for every occurrence
     */
    @Immutable
    record Definition(String slug, int status, String title) {}

    Definition definition();

    default String slug() {
        return definition().slug();
    }

    default int status() {
        return definition().status();
    }

    default String title() {
        return definition().title();
    }

    /** The {@code type} member of RFC 9457: a path that the site explains to a reader. */
    default String uri() {
        return "/problems/" + slug();
    }
}

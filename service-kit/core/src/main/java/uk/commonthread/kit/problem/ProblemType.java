package uk.commonthread.kit.problem;

/**
 * A kind of problem that a service returns on purpose. Each feature has an enum of its own; the kinds that every service
 * shares are {@link CommonProblem}. The slug is part of the API: never rename one.
 */
public interface ProblemType {

    /** The last part of the type's URI, in kebab case. */
    String slug();

    /** The HTTP status it is answered with. A broken business rule is 409, never 403. */
    int status();

    /** A short sentence for people, the same for every occurrence. */
    String title();

    /** The {@code type} member of RFC 9457: a path that the site explains to a reader. */
    default String uri() {
        return "/problems/" + slug();
    }
}

package uk.commonthread.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/**
 * A kind of problem that a service returns on purpose. Each feature has an enum of its own, whose constants say by
 * {@link Answers} what they are answered with; the kinds that every service shares are {@link CommonProblem}. A constant's
 * name makes its slug, which is part of the API: never rename one.
 */
public interface ProblemType {

    /** How it is answered. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Answers {

        /** The HTTP status; a broken business rule is 409, never 403. */
        int status();

        /** A short sentence, the same for every occurrence. */
        String title();
    }

    /** The constant's name, as an enum has it. */
    String name();

    /** The last part of the type's URI, and the problem's code, in kebab case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default int status() {
        return answers().status();
    }

    default String title() {
        return answers().title();
    }

    /** The {@code type} member of RFC 9457: a path that the site explains to a reader. */
    default String uri() {
        return "/problems/" + slug();
    }

    private Answers answers() {
        try {
            var answers = getClass().getField(name()).getAnnotation(Answers.class);
            if (answers == null) {
                throw new IllegalStateException(name() + " does not say how it is answered");
            }
            return answers;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.commonthread.kit.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may know of something, of a draft as of a change: everyone, or those who hold a function in one of some bodies. Lists
 * ask the same of their rows by {@link uk.commonthread.kit.web.Showing}.
 */
public final class Audience {
    private static final Audience EVERYONE = new Audience(true, Set.of());
    private static final Audience NONE = new Audience(false, Set.of());

    private final boolean isPublic;
    private final Set<String> readers;

    private Audience(boolean isPublic, Set<String> readers) {
        this.isPublic = isPublic;
        this.readers = readers;
    }

    /** For what is a public fact. */
    public static Audience everyone() {
        return EVERYONE;
    }

    /** For what concerns our own services alone. */
    public static Audience none() {
        return NONE;
    }

    public static Audience of(String function, UUID... bodies) {
        return of(function, Arrays.asList(bodies));
    }

    public static Audience of(String function, Collection<UUID> bodies) {
        return of(Set.of(function), bodies);
    }

    /** One of the functions is enough. */
    public static Audience of(Set<String> functions, Collection<UUID> bodies) {
        return new Audience(
                false,
                functions.stream()
                        .flatMap(function -> bodies.stream().map(body -> reader(function, body)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** How those who hold a function in a body are named where changes are kept. */
    static String reader(String function, UUID body) {
        return function + " " + body;
    }

    public boolean isPublic() {
        return isPublic;
    }

    /** Those who hold a function in a body, as they are named where changes are kept. */
    public Set<String> readers() {
        return readers;
    }
}

package uk.commonthread.kit.authority;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;

/**
 * Who may call an operation, as its resource declares it. The one place that reads the annotations: what refuses, the
 * contract and the tests all go by this.
 *
 * @param functions of which one is enough, in the order of their names
 * @param scopes of partner systems' tokens that are enough too
 * @param at what names the place where a function must be held, or the secret
 * @param mayBeUnknown whether the address may name a thing which is not there
 */
public record Declared(
        Who who,
        Set<String> functions,
        Set<String> scopes,
        @Nullable String at,
        boolean mayBeUnknown) {
    private static final String SIGNED_IN = "**";
    private static final List<Class<? extends Annotation>> OURS =
            List.of(HeldAt.class, HeldAnywhere.class, Own.class, BySecret.class, OpenToAll.class);

    /** The kinds of callers. */
    public enum Who {
        EVERYONE,
        /** Whoever has the secret. */
        SECRET_HOLDER,
        SIGNED_IN,
        /** Whose it is, or who may know of it; to others who are signed in it is not there. */
        OWNER,
        ADMINISTRATOR,
        /** Who holds the function there. */
        HOLDER_THERE,
        /** Who holds the function anywhere. */
        HOLDER_ANYWHERE,
        /** Who holds the function there, or anywhere where no place is named. */
        HOLDER_THERE_OR_ANYWHERE
    }

    /** Whether a method answers HTTP, and so must declare who may call it. */
    public static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** Refuses a method whose annotations say nothing, or contradict one another. */
    public static Declared of(Method operation) {
        var roles = operation.getAnnotation(RolesAllowed.class);
        var isPublic = operation.isAnnotationPresent(PermitAll.class);
        if (isPublic == (roles != null)) {
            throw wrong(operation, "says with @PermitAll or @RolesAllowed who may call it");
        }
        if (roles == null) {
            return ofPublic(operation);
        }
        return ofGuarded(
                operation,
                Arrays.stream(roles.value()).map(Declared::configured).collect(Collectors.toSet()));
    }

    /** A role as {@code @RolesAllowed} has it: what the kit declares for all services, each names in its configuration. */
    public static String configured(String role) {
        return role.startsWith("${")
                ? ConfigProvider.getConfig().getValue(role.substring(2, role.length() - 1), String.class)
                : role;
    }

    private static Declared ofPublic(Method operation) {
        only(operation, BySecret.class, OpenToAll.class);
        var secret = operation.getAnnotation(BySecret.class);
        if (secret != null) {
            Named.of(operation, secret.value());
            return new Declared(Who.SECRET_HOLDER, Set.of(), Set.of(), secret.value(), false);
        }
        var reads = operation.isAnnotationPresent(GET.class) || operation.isAnnotationPresent(HEAD.class);
        if (reads == operation.isAnnotationPresent(OpenToAll.class)) {
            throw wrong(operation, "says with @OpenToAll or @BySecret why it changes something for anyone");
        }
        return new Declared(Who.EVERYONE, Set.of(), Set.of(), null, false);
    }

    private static Declared ofGuarded(Method operation, Set<String> roles) {
        var at = operation.getAnnotation(HeldAt.class);
        var isOfAThing = at != null && at.of() != Places.class;
        // What a body names and is not there is a fault of the body.
        var mayBeUnknown = at != null && Named.of(operation, at.value()).inAddress() && isOfAThing;
        if (roles.contains(SIGNED_IN)) {
            only(operation, Own.class, HeldAt.class);
            if (roles.size() > 1 || (at != null && (at.orAnywhere() || !isOfAThing))) {
                throw wrong(operation, "names no function, so only who is signed in, or who may know of something");
            }
            return at == null && !operation.isAnnotationPresent(Own.class)
                    ? new Declared(Who.SIGNED_IN, Set.of(), Set.of(), null, false)
                    : new Declared(Who.OWNER, Set.of(), Set.of(), at == null ? null : at.value(), mayBeUnknown);
        }
        if (!roles.contains(Caller.PLATFORM_ADMIN)) {
            throw wrong(operation, "lets administrators in, who may do everything");
        }
        var scopes = those(roles, true);
        var functions = those(roles, false);
        if (functions.isEmpty()) {
            only(operation);
            return new Declared(Who.ADMINISTRATOR, functions, scopes, null, false);
        }
        only(operation, HeldAt.class, HeldAnywhere.class);
        if (at == null) {
            if (!operation.isAnnotationPresent(HeldAnywhere.class)) {
                throw wrong(operation, "says with @HeldAt or @HeldAnywhere where " + functions + " must be held");
            }
            return new Declared(Who.HOLDER_ANYWHERE, functions, scopes, null, false);
        }
        return new Declared(
                at.orAnywhere() ? Who.HOLDER_THERE_OR_ANYWHERE : Who.HOLDER_THERE,
                functions,
                scopes,
                at.value(),
                mayBeUnknown);
    }

    private static Set<String> those(Set<String> roles, boolean scopes) {
        return roles.stream()
                .filter(role -> !role.equals(Caller.PLATFORM_ADMIN) && role.contains(".") == scopes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses more than one of ours, and those that do not belong here. */
    private static void only(Method operation, Class<?>... allowed) {
        var said = OURS.stream().filter(operation::isAnnotationPresent).toList();
        if (said.size() > 1 || !List.of(allowed).containsAll(said)) {
            throw wrong(operation, "declares one thing, not this besides the rest: " + said);
        }
    }

    private static IllegalStateException wrong(Method operation, String rule) {
        return new IllegalStateException("An operation " + rule + "; "
                + operation.getDeclaringClass().getSimpleName() + "." + operation.getName() + " does not");
    }

    /** For the contract. */
    public String inWords() {
        var holders = String.join(" or ", functions) + (scopes.isEmpty() ? "" : " or " + String.join(" or ", scopes));
        return switch (who) {
            case EVERYONE -> "everyone";
            case SECRET_HOLDER -> "anyone who has the " + at;
            case SIGNED_IN -> "everyone who is signed in";
            case OWNER -> "whose it is";
            case ADMINISTRATOR -> "administrators";
            case HOLDER_THERE -> holders + " where " + at + " is";
            case HOLDER_ANYWHERE -> holders + " anywhere";
            case HOLDER_THERE_OR_ANYWHERE -> holders + " where " + at + " is, or anywhere";
        };
    }
}

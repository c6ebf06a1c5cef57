package uk.commonthread.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Who sends this request, from their verified token and today's appointments. Resources declare with
 * {@code @RolesAllowed} which function a caller needs; services ask here whether they hold it in the body concerned.
 */
@RequestScoped
public class Caller {

    /** The one realm role: may do everything everywhere, to set up what others then run. */
    public static final String PLATFORM_ADMIN = "platform-admin";

    private final SecurityIdentity identity;
    // What they had to hold comes before what they were merely asked about.
    private final Set<Appointment> required = new LinkedHashSet<>();
    private final Set<Appointment> used = new LinkedHashSet<>();

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The person, or the partner system, that signed in. */
    public UUID personId() {
        if (token() == null) {
            throw new ApiException(CommonProblem.UNAUTHENTICATED, "Sign in, then try again");
        }
        return UUID.fromString(token().getSubject());
    }

    /** Tells callers apart without naming them; the public is one caller. */
    public String subject() {
        var token = token();
        return token == null ? "public" : token.getSubject();
    }

    /** What people call them, for records that others read. */
    public String name() {
        var token = token();
        @Nullable String name = token == null ? null : token.getClaim("name");
        return name == null ? subject() : name;
    }

    public boolean isPlatformAdmin() {
        return identity.hasRole(PLATFORM_ADMIN);
    }

    /** Whether they hold the function in this body today, or may do everything. */
    public boolean holds(String function, UUID bodyId) {
        var appointment = find(function, bodyId);
        appointment.ifPresent(used::add);
        return appointment.isPresent() || isPlatformAdmin();
    }

    private Optional<Appointment> find(String function, UUID bodyId) {
        return held().stream()
                .filter(one -> one.function().equals(function) && one.bodyId().equals(bodyId))
                .findFirst();
    }

    /** Says that they do something for which it is enough to hold one of the functions anywhere. */
    public void acts(Set<String> functions) {
        held().stream()
                .filter(appointment -> functions.contains(appointment.function()))
                .findFirst()
                .ifPresent(required::add);
    }

    /**
     * By what right they act on what belongs to these bodies: the appointment in one of them that they were asked for, or
     * any that they were asked for where it belongs to none.
     */
    public Authority authority(Set<UUID> bodies) {
        if (token() == null) {
            return Authority.SERVICES_OWN;
        }
        return Stream.concat(required.stream(), used.stream())
                .filter(appointment -> bodies.isEmpty() || bodies.contains(appointment.bodyId()))
                .findFirst()
                .map(appointment -> new Authority(personId(), Authority.Standing.APPOINTMENT, appointment))
                .orElseGet(() -> new Authority(
                        personId(),
                        isPlatformAdmin() ? Authority.Standing.PLATFORM_ADMIN : Authority.Standing.THEMSELVES,
                        null));
    }

    /** Whether they hold the function in one of these bodies today, or may do everything. */
    public boolean holds(String function, Collection<UUID> bodyIds) {
        return bodyIds.stream().anyMatch(bodyId -> holds(function, bodyId));
    }

    /** Whether they hold any function in this body today, or may do everything. */
    public boolean holdsAny(UUID bodyId) {
        return isPlatformAdmin()
                || held().stream().anyMatch(appointment -> appointment.bodyId().equals(bodyId));
    }

    /**
     * Refuses, with 403, a caller who does not hold the function in this body today: for what a request says besides. Where
     * a function must be held for an operation as a whole, its resource declares with
     * {@link uk.commonthread.kit.authority.HeldAt}.
     */
    public void require(String function, UUID bodyId) {
        require(Set.of(function), List.of(bodyId));
    }

    /** As {@link #require(String, UUID)}: one of the functions will do, in one of the bodies. */
    public void require(Set<String> functions, Collection<UUID> bodyIds) {
        var appointment = held().stream()
                .filter(one -> functions.contains(one.function()) && bodyIds.contains(one.bodyId()))
                .findFirst();
        appointment.ifPresent(required::add);
        if (appointment.isEmpty() && !isPlatformAdmin()) {
            var named = functions.stream().sorted().collect(Collectors.joining(" or "));
            throw new ApiException(
                    CommonProblem.FORBIDDEN,
                    Map.of("function", named),
                    "You need an appointment as " + named + " there that is current today");
        }
    }

    /** Whether they may know of what is for these. */
    public boolean isAmong(Audience audience) {
        var appointment = held().stream()
                .filter(one -> audience.readers().contains(Audience.reader(one.function(), one.bodyId())))
                .findFirst();
        appointment.ifPresent(used::add);
        return audience.isPublic() || appointment.isPresent() || isPlatformAdmin();
    }

    /** As which readers they are among an {@link Audience}. */
    public Set<String> readers() {
        return held().stream()
                .map(one -> Audience.reader(one.function(), one.bodyId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of which bodies they read what is not public, by one of these functions. */
    public Insider insider(Set<String> functions) {
        var bodies = held().stream()
                .filter(one -> functions.contains(one.function()))
                .map(Appointment::bodyId)
                .collect(Collectors.toUnmodifiableSet());
        return new Insider(bodies, isPlatformAdmin());
    }

    public Insider insider(String function) {
        return insider(Set.of(function));
    }

    private List<Appointment> held() {
        List<Appointment> held = identity.getAttribute(CallerRoles.APPOINTMENTS);
        return held == null ? List.of() : held;
    }

    private @Nullable JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }
}

package uk.commonthread.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a verified token the roles that resources ask for: the functions that the person holds today anywhere, and the
 * API scopes of a partner system's token. Whether they hold it in the right place is {@link Caller}'s question.
 */
@ApplicationScoped
class CallerRoles implements SecurityIdentityAugmentor {
    static final String APPOINTMENTS = "appointments";

    private final Appointments appointments;
    private final Clock clock;

    CallerRoles(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> augment(identity, token));
    }

    private SecurityIdentity augment(SecurityIdentity identity, JsonWebToken token) {
        List<Appointment> held = appointments.heldBy(subject(token), LocalDate.now(clock));
        var roles = QuarkusSecurityIdentity.builder(identity).addAttribute(APPOINTMENTS, held);
        held.forEach(appointment -> roles.addRole(appointment.function()));
        String scopes = token.getClaim("scope");
        if (scopes != null) {
            // Names with a dot are API scopes; openid, profile and the like give nobody a right.
            Arrays.stream(scopes.split(" "))
                    .filter(scope -> scope.contains("."))
                    .forEach(roles::addRole);
        }
        return roles.build();
    }

    /** Every person and system has a UUID; a token of another kind was not meant for us. */
    private static UUID subject(JsonWebToken token) {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new AuthenticationFailedException("The token's subject is not a UUID", e);
        }
    }
}

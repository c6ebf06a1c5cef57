package uk.commonthread.partners.registry.person;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Recognises at their first call a person who was known by their mail address alone. */
@ApplicationScoped
class SignIns implements SecurityIdentityAugmentor {
    private final PersonService people;
    private final Clock clock;
    private final Asked asked = new Asked();
    // Away from the request, of which it is not known yet who sends it: the audit would wait for that, and that for
    // this.
    private final ExecutorService besides = Executors.newSingleThreadExecutor();

    SignIns(PersonService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        besides.shutdown();
    }

    /** Before the caller's appointments are looked up, so that the first call may do what they allow. */
    @Override
    public int priority() {
        return 1;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var mail = verifiedMail(token);
        var subject = subject(token);
        if (mail == null || subject == null) {
            return Uni.createFrom().item(identity);
        }
        // Most calls are of those whom it knows: they cost nothing.
        if (!asked.isDue(subject, clock.instant())) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            recognise(subject, mail);
            return identity;
        });
    }

    private void recognise(UUID subject, String mail) {
        switch (people.standing(subject, mail)) {
            case KNOWN -> asked.isKnown(subject);
            case AWAITED ->
                CompletableFuture.runAsync(() -> people.signedIn(subject, mail), besides)
                        .join();
            case NOT_AWAITED -> asked.isNotAwaited(subject, clock.instant());
        }
    }

    void askAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonEntered entered) {
        asked.someoneIsEntered();
    }

    /** Null too where the identity provider has not seen that the address is theirs: anybody can say they have it. */
    private static @Nullable String verifiedMail(JsonWebToken token) {
        @Nullable Object verified = token.getClaim("email_verified");
        @Nullable Object mail = token.getClaim("email");
        return verified != null && mail != null && verified.toString().equals("true") ? mail.toString() : null;
    }

    /** Null for a token that is not meant for us, which is refused by who asks for the appointments. */
    private static @Nullable UUID subject(JsonWebToken token) {
        try {
            return UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException e) {
            return null;
        }
    }
}

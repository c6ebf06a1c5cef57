package uk.commonthread.kit.mail;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends what was written, each mail in a transaction of its own, and forgets its address and words in the same. A crash
 * between the mail server's yes and the commit sends one mail twice, which is better than never.
 */
@ApplicationScoped
class MailSender {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final EntityManager em;
    private final Mailer mailer;
    private final MailConfig config;
    private final Clock clock;

    MailSender(EntityManager em, Mailer mailer, MailConfig config, Clock clock) {
        this.em = em;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    void send() {
        if (config.host().isPresent()) {
            while (sendNext()) {
                // there may be more
            }
        }
    }

    @Transactional
    @SuppressWarnings("unchecked")
    boolean sendNext() {
        List<Object[]> due =
                em.createNativeQuery("""
                        select id, address, subject, body, ends_at, tries from mail
                        where next_try_at <= :now order by next_try_at limit 1 for update skip locked""").setParameter("now", clock.instant()).getResultList();
        for (var row : due) {
            send(row);
        }
        return !due.isEmpty();
    }

    private void send(Object[] row) {
        var id = (UUID) row[0];
        var mail = Mail.withText((String) row[1], (String) row[2], (String) row[3]);
        // No holiday note comes back for it (RFC 3834).
        mail.addHeader("Auto-Submitted", "auto-generated");
        if (row[4] instanceof String endsAt) {
            mail.addHeader("List-Unsubscribe", "<" + endsAt + ">");
            mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var tries = (int) row[5] + 1;
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            failed(id, tries, e);
            return;
        }
        forget(id, tries, clock.instant(), null);
    }

    /** Only the kind of what went wrong is told: its message names the address. */
    private void failed(UUID id, int tries, RuntimeException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var kind = cause.getClass().getSimpleName();
        if (tries >= config.tries()) {
            Log.warnf("Mail %s was given up after %d tries: %s", id, tries, kind);
            forget(id, tries, null, kind);
            return;
        }
        Log.infof("Mail %s could not be sent yet, try %d: %s", id, tries, kind);
        em.createNativeQuery("update mail set tries = :tries, next_try_at = :next where id = :id")
                .setParameter("tries", tries)
                .setParameter("next", clock.instant().plus(pause(tries)))
                .setParameter("id", id)
                .executeUpdate();
    }

    private void forget(UUID id, int tries, @Nullable Instant sentAt, @Nullable String failure) {
        em.createNativeQuery("""
                        update mail set next_try_at = null, address = null, subject = null, body = null, ends_at = null,
                            tries = :tries, sent_at = cast(:sentAt as timestamptz), failure = :failure
                        where id = :id""")
                .setParameter("tries", tries)
                .setParameter("sentAt", sentAt)
                .setParameter("failure", failure)
                .setParameter("id", id)
                .executeUpdate();
    }

    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

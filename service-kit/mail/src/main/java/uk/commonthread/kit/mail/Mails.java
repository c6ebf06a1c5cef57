package uk.commonthread.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Where features write what is to be sent: in their own transaction, so that nobody is told what did not happen. */
@ApplicationScoped
public class Mails {
    private final EntityManager em;
    private final Clock clock;

    Mails(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Writes it to be sent soon; false where this recipient has been told of this occasion. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean write(Message message) {
        return em.createNativeQuery("""
                        insert into mail (id, recipient_id, occasion, address, subject, body, ends_at, written_at, next_try_at)
                        values (:id, :recipient, :occasion, :address, :subject, :body, :endsAt, :now, :now)
                        on conflict do nothing""")
                        .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .setParameter("recipient", message.recipientId())
                        .setParameter("occasion", message.occasion())
                        .setParameter("address", message.address())
                        .setParameter("subject", message.subject())
                        .setParameter("body", message.body())
                        .setParameter(
                                "endsAt",
                                message.endsAt() == null
                                        ? null
                                        : message.endsAt().toString())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** Takes back what is not sent yet, since the recipient wants no more of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID recipientId) {
        em.createNativeQuery("""
                        update mail set next_try_at = null, address = null, subject = null, body = null, ends_at = null,
                            failure = 'WITHDRAWN'
                        where recipient_id = :recipient and next_try_at is not null""").setParameter("recipient", recipientId).executeUpdate();
    }
}

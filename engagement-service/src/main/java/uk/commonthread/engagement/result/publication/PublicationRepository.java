package uk.commonthread.engagement.result.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.commonthread.kit.format.Format;

/** Publications as they were made: rows are inserted and never changed. */
@ApplicationScoped
class PublicationRepository {
    private final Session session;
    private final Format<PublicationView> format;

    PublicationRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.format = format(json);
    }

    /** How they are stored. */
    static Format<PublicationView> format(ObjectMapper json) {
        return Format.first(PublicationView.class, json);
    }

    void insert(PublicationView shown, UUID by) {
        session.createNativeMutationQuery("""
                        insert into publication
                            (id, engagement_id, published_at, published_by, threshold, shown)
                        values (:id, :engagementId, :at, :by, :threshold, cast(:shown as jsonb))""")
                .setParameter("id", Objects.requireNonNull(shown.id()))
                .setParameter("engagementId", shown.engagementId())
                .setParameter("at", Objects.requireNonNull(shown.publishedAt()))
                .setParameter("by", by)
                .setParameter("threshold", shown.threshold())
                .setParameter("shown", format.write(shown))
                .executeUpdate();
    }

    Optional<PublicationView> latest(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(shown as text) from publication
                        where engagement_id = :id order by published_at desc, id desc limit 1""", String.class)
                .setParameter("id", engagementId)
                .uniqueResultOptional()
                .map(format::read);
    }

    PublicationView require(UUID id) {
        return format.read(
                session.createNativeQuery("select cast(shown as text) from publication where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }
}

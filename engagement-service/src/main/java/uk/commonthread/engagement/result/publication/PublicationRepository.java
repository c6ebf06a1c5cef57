package uk.commonthread.engagement.result.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Publications as they were made: rows are inserted and never changed. */
@ApplicationScoped
class PublicationRepository {
    private final Session session;
    private final ObjectMapper json;

    PublicationRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
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
                .setParameter("shown", write(shown))
                .executeUpdate();
    }

    Optional<PublicationView> latest(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(shown as text) from publication
                        where engagement_id = :id order by published_at desc, id desc limit 1""", String.class)
                .setParameter("id", engagementId)
                .uniqueResultOptional()
                .map(this::read);
    }

    PublicationView require(UUID id) {
        return read(
                session.createNativeQuery("select cast(shown as text) from publication where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    private String write(PublicationView shown) {
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a publication", e);
        }
    }

    private PublicationView read(String shown) {
        try {
            return json.readValue(shown, PublicationView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a publication", e);
        }
    }
}

package uk.commonthread.engagement.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    void insert(PublicationView shown, Ledger counted, UUID by) {
        session.createNativeMutationQuery("""
                        insert into publication
                            (id, engagement_id, published_at, published_by, threshold, shown, counted)
                        values (:id, :engagementId, :at, :by, :threshold,
                                cast(:shown as jsonb), cast(:counted as jsonb))""")
                .setParameter("id", Objects.requireNonNull(shown.id()))
                .setParameter("engagementId", shown.engagementId())
                .setParameter("at", Objects.requireNonNull(shown.publishedAt()))
                .setParameter("by", by)
                .setParameter("threshold", shown.threshold())
                .setParameter("shown", write(shown))
                .setParameter("counted", write(counted))
                .executeUpdate();
    }

    Optional<PublicationView> latest(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(shown as text) from publication
                        where engagement_id = :id order by published_at desc, id desc limit 1""", String.class)
                .setParameter("id", engagementId)
                .uniqueResultOptional()
                .map(shown -> read(shown, PublicationView.class));
    }

    /** Oldest first. */
    List<Ledger> ledgers(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(counted as text) from publication
                        where engagement_id = :id order by published_at, id""", String.class)
                .setParameter("id", engagementId)
                .getResultStream()
                .map(counted -> read(counted, Ledger.class))
                .toList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a publication", e);
        }
    }

    private <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a publication", e);
        }
    }
}

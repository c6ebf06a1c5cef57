package uk.commonthread.engagement.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Publications as they were made: rows are inserted and never changed. */
@ApplicationScoped
class PublicationRepository {
    private static final TypeReference<PublicationView> VIEW = new TypeReference<>() {};
    private static final TypeReference<Map<UUID, Map<String, Shown>>> TABLES = new TypeReference<>() {};

    private final Session session;
    private final ObjectMapper json;

    PublicationRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void insert(PublicationView shown, Ledger ledger, UUID by) {
        session.createNativeMutationQuery("""
                        insert into publication
                            (id, engagement_id, published_at, published_by, threshold, shown, tables)
                        values (:id, :engagementId, :at, :by, :threshold,
                                cast(:shown as jsonb), cast(:tables as jsonb))""")
                .setParameter("id", Objects.requireNonNull(shown.id()))
                .setParameter("engagementId", shown.engagementId())
                .setParameter("at", Objects.requireNonNull(shown.publishedAt()))
                .setParameter("by", by)
                .setParameter("threshold", shown.threshold())
                .setParameter("shown", write(shown))
                .setParameter("tables", write(ledger.questions()))
                .executeUpdate();
    }

    Optional<PublicationView> latest(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(shown as text) from publication
                        where engagement_id = :id order by published_at desc, id desc limit 1""", String.class)
                .setParameter("id", engagementId)
                .uniqueResultOptional()
                .map(shown -> read(shown, VIEW));
    }

    /** What the publication made last tells the next one. */
    Ledger ledger(UUID engagementId) {
        return session.createNativeQuery("""
                        select cast(tables as text) from publication
                        where engagement_id = :id order by published_at desc, id desc limit 1""", String.class)
                .setParameter("id", engagementId)
                .uniqueResultOptional()
                .map(tables -> new Ledger(read(tables, TABLES)))
                .orElse(Ledger.EMPTY);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a publication", e);
        }
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a publication", e);
        }
    }
}

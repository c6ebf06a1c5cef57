package uk.commonthread.engagement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts responses. The true counts: {@link Suppression} decides what is shown of them. */
@ApplicationScoped
class Tallies {
    private final Session session;

    Tallies(Session session) {
        this.session = session;
    }

    /**
     * How an engagement was answered.
     *
     * @param byQuestion by question and value, how many responses have the value
     * @param answered by question, how many responses answer it
     */
    record Counted(int responses, Map<UUID, Map<String, Integer>> byQuestion, Map<UUID, Integer> answered) {
        Map<String, Integer> of(UUID questionId) {
            return byQuestion.getOrDefault(questionId, Map.of());
        }

        int answered(UUID questionId) {
            return answered.getOrDefault(questionId, 0);
        }
    }

    Counted count(UUID engagementId) {
        var responses = session.createNativeQuery("select count(*) from response where engagement_id = :id", Long.class)
                .setParameter("id", engagementId)
                .getSingleResult();
        var byQuestion = new HashMap<UUID, Map<String, Integer>>();
        var answered = new HashMap<UUID, Integer>();
        session.createNativeQuery("""
                        select q.key as question, v.value as answer, count(*) as responses
                        from response r
                        cross join lateral jsonb_each(r.answers) q
                        cross join lateral jsonb_array_elements_text(q.value) v (value)
                        where r.engagement_id = :id
                        group by q.key, v.value""", Object[].class)
                .setParameter("id", engagementId)
                .getResultStream()
                .forEach(row -> byQuestion
                        .computeIfAbsent(UUID.fromString((String) row[0]), _ -> new HashMap<>())
                        .put((String) row[1], Math.toIntExact((Long) row[2])));
        session.createNativeQuery("""
                        select q.key as question, count(*) as responses
                        from response r cross join lateral jsonb_object_keys(r.answers) q (key)
                        where r.engagement_id = :id group by q.key""", Object[].class)
                .setParameter("id", engagementId)
                .getResultStream()
                .forEach(row -> answered.put(UUID.fromString((String) row[0]), Math.toIntExact((Long) row[1])));
        return new Counted(Math.toIntExact(responses), byQuestion, answered);
    }
}

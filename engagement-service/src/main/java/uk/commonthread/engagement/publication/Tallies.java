package uk.commonthread.engagement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Counts people: each is one response, however much they wrote. The true counts: {@link Suppression} decides. */
@ApplicationScoped
class Tallies {
    // One statement sees one moment: people may answer, and analysts code, while it counts.
    private static final String COUNT = """
            select 'RESPONSES' as what, cast(null as text) as about, cast(null as text) as answer, count(*) as people
            from response where engagement_id = :id
            union all
            select 'ANSWERED', q.key, null, count(*)
            from response r cross join lateral jsonb_object_keys(r.answers) q (key)
            where r.engagement_id = :id group by q.key
            union all
            select 'ANSWER', q.key, v.value, count(*)
            from response r
            cross join lateral jsonb_each(r.answers) q
            cross join lateral jsonb_array_elements_text(q.value) v (value)
            where r.engagement_id = :id group by q.key, v.value
            union all
            select 'THEME', cast(k.theme_id as text), null, count(distinct c.response_id)
            from coding k join contribution c on c.engagement_id = k.engagement_id and c.id = k.contribution_id
            where k.engagement_id = :id and k.state = 'ACCEPTED' group by k.theme_id""";

    private final Session session;

    Tallies(Session session) {
        this.session = session;
    }

    /**
     * How an engagement was answered.
     *
     * @param byQuestion by question and value, how many responses have the value
     * @param answered by question, how many responses answer it
     * @param byTheme by theme, how many responses speak of it
     */
    record Counted(
            int responses,
            Map<UUID, Map<String, Integer>> byQuestion,
            Map<UUID, Integer> answered,
            Map<UUID, Integer> byTheme) {
        Map<String, Integer> of(UUID questionId) {
            return byQuestion.getOrDefault(questionId, Map.of());
        }

        int answered(UUID questionId) {
            return answered.getOrDefault(questionId, 0);
        }

        int speakOf(UUID themeId) {
            return byTheme.getOrDefault(themeId, 0);
        }
    }

    Counted count(UUID engagementId) {
        int responses = 0;
        var byQuestion = new HashMap<UUID, Map<String, Integer>>();
        var answered = new HashMap<UUID, Integer>();
        var byTheme = new HashMap<UUID, Integer>();
        var rows = session.createNativeQuery(COUNT, Object[].class)
                .setParameter("id", engagementId)
                .getResultList();
        for (var row : rows) {
            var people = Math.toIntExact((Long) row[3]);
            switch ((String) row[0]) {
                case "RESPONSES" -> responses = people;
                case "ANSWERED" -> answered.put(about(row), people);
                case "ANSWER" ->
                    byQuestion.computeIfAbsent(about(row), _ -> new HashMap<>()).put((String) row[2], people);
                default -> byTheme.put(about(row), people);
            }
        }
        return new Counted(responses, byQuestion, answered, byTheme);
    }

    private static UUID about(Object[] row) {
        return UUID.fromString((String) row[1]);
    }
}

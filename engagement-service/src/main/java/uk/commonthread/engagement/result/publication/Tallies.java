package uk.commonthread.engagement.result.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.commonthread.engagement.survey.question.Counts;

/** Counts people: each is one response, however much they wrote. The true counts: {@link Suppression} decides. */
@ApplicationScoped
class Tallies {
    // One statement sees one moment: people may answer, and analysts code, while it counts.
    // Responses are read once, for what is counted of people, of questions and of answers.
    private static final String COUNT = """
            select case when grouping(q.key) = 1 then 'RESPONSES'
                        when grouping(v.value) = 1 then 'ANSWERED'
                        else 'ANSWER' end as what,
                   q.key as about,
                   v.value as answer,
                   case when grouping(q.key) = 1
                            then count(r.id) filter (where coalesce(q.nth, 1) = 1 and coalesce(v.nth, 1) = 1)
                        when grouping(v.value) = 1 then count(*) filter (where coalesce(v.nth, 1) = 1)
                        else count(*) end as people
            from response r
            left join lateral jsonb_each(r.answers) with ordinality q (key, value, nth) on true
            left join lateral jsonb_array_elements_text(
                case jsonb_typeof(q.value) when 'array' then q.value else jsonb_build_array(q.value) end) with ordinality v (value, nth) on true
            where r.engagement_id = :id
            group by grouping sets ((), (q.key), (q.key, v.value))
            having grouping(q.key) = 1
                or q.key is not null and (grouping(v.value) = 1 or v.value is not null)
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
     * @param byQuestion by question and value, or each value of a list, how many responses have it
     * @param answered by question, how many responses answer it
     * @param byTheme by theme, how many responses speak of it
     */
    record Counted(
            int responses,
            Map<UUID, Map<String, Integer>> byQuestion,
            Map<UUID, Integer> answered,
            Map<UUID, Integer> byTheme) {
        Counts of(UUID questionId) {
            return new Counts(responses, byQuestion.getOrDefault(questionId, Map.of()));
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

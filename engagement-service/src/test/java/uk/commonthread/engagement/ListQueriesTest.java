package uk.commonthread.engagement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.kit.testing.ListWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** How the database goes about the lists once there are many engagements. */
@ServiceTest
class ListQueriesTest extends ListWalk {
    private static final int ENGAGEMENT = 1;

    @Override
    protected Map<String, ?> values() {
        return Map.of("partnershipId", THE_77TH, "engagementId", id(ENGAGEMENT, 77));
    }

    /** No list reads it: what is to be told by mail is looked for beside them. */
    @Override
    protected Set<String> small() {
        return Set.of("occasion");
    }

    /**
     * Each partnership has one engagement, in which one person said one thing. Those of one status stand together, and what
     * is public stands in the middle, so that whoever would pass by the rest to find it would read very much.
     */
    @Override
    protected List<String> fill() {
        return List.of("""
                insert into appointment_replica (id, version, person_id, body_id, function, valid_from)
                select many(n, i), 0, many(0, i), many(0, i), function, date '2023-04-01'
                from {many}, (values (0, 'ANALYST'), (8, 'SECRETARIAT')) as held (n, function)""", """
                insert into partnership_replica (id, version, name) select many(0, i), 0, 'Many ' || i from {many}""", """
                insert into engagement (id, version, kind, title, purpose, audience, opens, closes, status)
                select many(1, i), 0, 'ENGAGEMENT', 'Many ' || i, '', '', opens, closes, status
                from {many} join (values
                        (0, current_date, now() + interval '9 days', 'DRAFT'),
                        (1, current_date + 5, now() + interval '9 days', 'COMING'),
                        (2, current_date - 5, now() + interval '9 days', 'OPEN'),
                        (3, current_date - 5, now() - interval '2 days', 'CLOSED'))
                    as far (n, opens, closes, status) on n = i * 4 / 5001""", """
                insert into engagement_partnership (engagement_id, place, partnership_id)
                select many(1, i), 0, many(0, i) from {many}""", """
                insert into survey (id, version, engagement_id, title, frozen_version, questions)
                select many(2, i), 0, many(1, i), 'Many ' || i, case when i * 4 / 5001 > 0 then 1 end, '[]' from {many}""", """
                insert into theme (id, version, engagement_id, title, description, published_at,
                    published_title, published_description)
                select many(3, i), 0, many(1, i), 'Many ' || i, '', at, title, description
                from {many} left join (values (now(), 'Many', '')) as published (at, title, description)
                    on i between 1251 and 3750""", """
                insert into theme_codings (theme_id, accepted) select many(3, i), 1 from {many}""", """
                insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash, answers)
                select many(1, i), many(4, i), many(2, i), 1, now(), sha256(cast('many ' || i as bytea)), '{}' from {many}""", """
                insert into contribution (engagement_id, id, response_id, question_id, text, received_at)
                select many(1, i), many(5, i), many(4, i), many(6, i), 'Many ' || i, now() from {many}""", """
                insert into coding (id, version, engagement_id, contribution_id, theme_id, state, decided_by,
                    decided_by_name, decided_at)
                select many(7, i), 0, many(1, i), many(5, i), many(3, i), 'ACCEPTED', many(0, i), 'Ana Analyst', now()
                from {many}""", """
                insert into stored_file (id, name, type, size, sha256, scan, received_at, received_from, stored)
                select many(8, i), 'Many ' || i, 'PDF', 1, '', 'UNSCANNED', now(), '', true from {many}""", """
                insert into material (id, version, engagement_id, title, language, file_id)
                select many(9, i), 0, many(1, i), 'Many ' || i, 'en', many(8, i) from {many}""");
    }
}

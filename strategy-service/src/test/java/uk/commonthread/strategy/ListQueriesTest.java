package uk.commonthread.strategy;

import java.util.List;
import java.util.Map;
import uk.commonthread.kit.testing.ListWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** How the database goes about the lists once there are many strategies and much that they rest on. */
@ServiceTest
class ListQueriesTest extends ListWalk {
    private static final int STRATEGY = 5;

    @Override
    protected Map<String, ?> values() {
        return Map.of("partnershipId", THE_77TH, "strategies", id(STRATEGY, 77));
    }

    /**
     * Each partnership has one of each, which rests on one of what comes before it. What is public stands in the middle, so
     * that whoever would pass by the rest to find it would read very much.
     */
    @Override
    protected List<String> fill() {
        var way = Given.way();
        Given.freeze(way.partnership(), way.strategy());
        return List.of("""
                insert into appointment_replica (id, version, person_id, body_id, function, valid_from)
                select many(n, i), 0, many(0, i), many(0, i), function, date '2023-04-01'
                from {many}, (values (0, 'STRATEGY_LEAD'), (8, 'SECRETARIAT')) as held (n, function)""", """
                insert into partnership_replica (id, version, slug, name)
                select many(0, i), 0, 'many-' || i, 'Many ' || i from {many}""", """
                insert into engagement_replica (id, version, title, status)
                select many(1, i), 0, 'Many ' || i, 'CLOSED' from {many}""", """
                insert into theme_replica (id, version, engagement_id, title, description, contributions,
                    suppressed, published_at)
                select many(2, i), 0, many(1, i), 'Many ' || i, '', 42, false, now() from {many}""", """
                insert into theme_replica_partnership (partnership_id, theme_id)
                select many(0, i), many(2, i) from {many}""", """
                insert into need (id, version, partnership_id, statement, evidence, source, recorded_at, changed_at,
                    published_at)
                select many(3, i), 0, many(0, i), 'Many ' || i, '', '', now(), now(), case when i between 1251 and 3750 then now() end
                from {many}""", """
                insert into priority (id, version, partnership_id, statement, why_together, recorded_at, changed_at,
                    published_at)
                select many(4, i), 0, many(0, i), 'Many ' || i, '', now(), now(), case when i between 1251 and 3750 then now() end
                from {many}""", """
                insert into strategy (id, version, title, kind, period_from, period_to, published_number,
                    published_title, published_kind, published_period_from, published_period_to)
                select many(5, i), 0, 'Many ' || i, 'PLACE_PLAN', date '2026-04-01', date '2029-03-31', n, t, k, f, u
                from {many} left join (values (1, 'Many', 'PLACE_PLAN', date '2026-04-01', date '2029-03-31'))
                    as published (n, t, k, f, u) on i between 1251 and 3750""", """
                insert into strategy_partnership (strategy_id, place, partnership_id)
                select many(5, i), 0, many(0, i) from {many}""", """
                insert into section (id, version, strategy_id, position, title, text, plain_text, edits)
                select many(6, i), 0, many(5, i), 0, 'Many ' || i, '{"type":"doc","content":[{"type":"paragraph"}]}', '', 0
                from {many}""", """
                insert into strategy_version (id, strategy_id, number, content, hash, trace, frozen_by, frozen_at, published_at)
                select many(7, i), many(5, i), 1, content, hash, trace, frozen_by, frozen_at,
                    case when i between 1251 and 3750 then now() end
                from {many}, (select * from strategy_version limit 1) as frozen""", """
                insert into trace_link (id, kind, from_id, to_id, because, position, linked_by, linked_at)
                select many(cause + 6, i), kind, many(cause, i), many(effect, i), 'Many', 0, many(0, i), now()
                from {many}, (values (2, 3, 'SHOWS'), (3, 4, 'CALLS_FOR'), (4, 6, 'TAKEN_UP_IN')) as link (cause, effect, kind)""", """
                insert into thread_node (id, kind, title, detail, source, at)
                select many(k, i), kind, 'Many ' || i, '', '', now()
                from {many}, (values (2, 'THEME'), (3, 'NEED'), (4, 'PRIORITY')) as node (k, kind)""", """
                insert into thread_link (from_id, to_id, kind, because, at)
                select many(k, i), many(k + 1, i), kind, 'Many', now()
                from {many}, (values (2, 'SHOWS'), (3, 'CALLS_FOR')) as link (k, kind)""");
    }
}

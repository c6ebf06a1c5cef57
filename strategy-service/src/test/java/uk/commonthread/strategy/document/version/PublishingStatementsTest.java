package uk.commonthread.strategy.document.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.SqlLog;
import uk.commonthread.strategy.Given;

/** How much a version holds does not show in how often the database is asked. */
@ServiceTest
class PublishingStatementsTest {
    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Inject
    Session session;

    @Test
    void aVersionOfManyThemesIsFrozenAndPublishedWithAsManyStatementsAsASmallOne() {
        var small = new Draft(2, 1);
        var large = new Draft(60, 4);

        assertThat(large.freeze()).isEqualTo(small.freeze());
        assertThat(large.publish()).isEqualTo(small.publish()).isLessThan(40);
    }

    @Test
    void everyThemeOfALargeVersionIsTold() {
        var draft = new Draft(60, 4);
        draft.freeze();
        draft.publish();

        await().untilAsserted(() -> assertThat(draft.themes)
                .allSatisfy(theme -> assertThat(
                                Events.on("strategy.state.v1").withKey(theme).soFar("strategy.uptake.state.v1"))
                        .singleElement()
                        .satisfies(
                                event -> assertThat(event.json().get("sections").findValuesAsText("strategyId"))
                                        .containsOnly(draft.strategy.toString()))));
    }

    /** A draft that rests on so many themes, by way of so many needs and priorities in as many sections. */
    private final class Draft {
        private final Given.Partnership partnership = Given.partnership();
        private final List<UUID> themes = new ArrayList<>();
        private final UUID strategy = Given.strategy(partnership);

        Draft(int count, int sections) {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < count; i++) {
                    themes.add(theme(i));
                }
            });
            for (int i = 0; i < sections; i++) {
                var shown = themes.subList(count * i / sections, count * (i + 1) / sections);
                var need = Given.need(partnership, shown.toArray(UUID[]::new));
                Given.section(partnership, strategy, "Section " + i, Given.priority(partnership, need));
            }
        }

        /** As {@code ThemeReplica} leaves it when a theme has arrived. */
        private UUID theme(int index) {
            var id = UUID.randomUUID();
            session.createNativeMutationQuery("""
                            with arrived as (
                                insert into theme_replica (id, version, engagement_id, title, description,
                                    suppressed, published_at)
                                values (:id, 1, :id, :title, '', true, now()) returning id, title
                            )
                            insert into thread_node (id, kind, title, at) select id, 'THEME', title, now() from arrived""")
                    .setParameter("id", id)
                    .setParameter("title", "Theme " + index)
                    .executeUpdate();
            return id;
        }

        int freeze() {
            sql.forget();
            Given.freeze(partnership, strategy);
            return sql.all().size();
        }

        int publish() {
            sql.forget();
            Given.publish(partnership, strategy, 1);
            return sql.all().size();
        }
    }
}

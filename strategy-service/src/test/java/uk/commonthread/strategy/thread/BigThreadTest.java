package uk.commonthread.strategy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.QueryPlans;
import uk.commonthread.kit.testing.RowsRead;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.SqlLog;
import uk.commonthread.kit.testing.TestDatabase;
import uk.commonthread.strategy.Given;

/** A house with many strategies: 100 of them, each with 20 sections, and 20,000 themes among them. */
@ServiceTest
class BigThreadTest {
    private static final String THREADS = Given.API + "/threads/{node}";
    private static boolean built;

    @Inject
    Session session;

    @Inject
    @PersistenceUnitExtension
    SqlLog sql;

    @Inject
    QueryPlans plans;

    @Inject
    RowsRead rows;

    @BeforeEach
    void build() throws SQLException {
        if (!built) {
            QuarkusTransaction.requiringNew().run(() -> {
                nodes("STRATEGY", 100);
                nodes("SECTION", 2_000);
                nodes("PRIORITY", 2_000);
                nodes("NEED", 4_000);
                nodes("THEME", 20_000);
                nodes("ENGAGEMENT", 200);
                links("RAISED", "ENGAGEMENT", "THEME", 20_000, "i % 200", "i");
                links("SHOWS", "THEME", "NEED", 20_000, "i", "i % 4000");
                links("SUPPORTS", "THEME", "PRIORITY", 5_000, "i", "i % 2000");
                links("CALLS_FOR", "NEED", "PRIORITY", 4_000, "i", "i % 2000");
                links("TAKEN_UP_IN", "PRIORITY", "SECTION", 2_000, "i", "i");
                links("PART_OF", "SECTION", "STRATEGY", 2_000, "i", "i % 100");
                // All of one section's needs rest on themes that rest nowhere else: a place with very many behind it.
                links("SHOWS", "THEME", "NEED", 3_000, "i + 10000", "0");
            });
            TestDatabase.asOwner("analyze thread_link, thread_node");
            built = true;
        }
    }

    @Test
    void aThemesThreadIsSmall() {
        As.nobody()
                .get(THREADS, "theme:" + id("THEME", 7))
                .then()
                .statusCode(200)
                .body("truncated", is(false))
                .body("nodes.kind", is(List.of("ENGAGEMENT", "THEME", "NEED", "PRIORITY", "SECTION", "STRATEGY")));
    }

    @Test
    void aThreadThatIsTooBigIsCutAtItsFarEndTheSameWayEachTime() {
        var node = "priority:" + id("PRIORITY", 0);
        var answer = As.nobody().get(THREADS, node).then().statusCode(200);
        answer.body("truncated", is(true)).body("nodes.size()", is(ThreadService.MOST_NODES));

        // What is near, above all where it leads, is there; and no link hangs in the air.
        List<Map<String, Object>> nodes = answer.extract().path("nodes");
        assertThat(nodes).extracting("kind").contains("NEED", "PRIORITY", "SECTION", "STRATEGY");
        List<Map<String, Object>> links = answer.extract().path("links");
        var names = new HashSet<Object>(
                nodes.stream().map(shown -> shown.get("node")).toList());
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(names).contains(link.get("from"), link.get("to")));
        assertThat(As.nobody().get(THREADS, node).asString())
                .isEqualTo(answer.extract().asString());
    }

    @Test
    void aThemesThreadReadsLittleMoreThanItShows() throws SQLException {
        var theme = "theme:" + id("THEME", 7);
        var read = rows.by(() -> As.nobody().get(THREADS, theme).then().statusCode(200));

        assertThat(read.get("thread_node").rows()).isLessThan(50);
        assertThat(read.get("thread_link").rows()).isLessThan(50);
    }

    @Test
    void everyWalkUsesTheIndexes() throws SQLException {
        var theme = "theme:" + id("THEME", 7);
        var asked = plans.of(() -> As.nobody().get(THREADS, theme).then().statusCode(200));

        assertThat(asked.entrySet())
                .filteredOn(statement -> statement.getKey().contains("thread_link"))
                .singleElement()
                .satisfies(walk -> assertThat(walk.getValue())
                        .contains("thread_link_pkey", "ix_thread_link_to_id")
                        .doesNotContain("Seq Scan on thread_link"));
    }

    @Test
    void aThreadIsOfOneMoment() {
        var theme = "theme:" + id("THEME", 7);
        var now = As.nobody().get(THREADS, theme).asString();
        var reading = new AtomicBoolean();
        sql.forget();
        // Between any two statements of the read, what it reads is published under another name.
        sql.before(statement -> {
            if (statement.contains("thread_") && !statement.startsWith("update") && reading.getAndSet(true)) {
                rename("NEED", 7, "Another name");
                rename("PRIORITY", 7, "Another name");
            }
        });
        try {
            assertThat(As.nobody().get(THREADS, theme).asString()).isEqualTo(now);
        } finally {
            sql.forget();
        }
    }

    private void rename(String kind, int index, String title) {
        var id = id(kind, index);
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update thread_node set title = :title where id = :id")
                        .setParameter("title", title)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private void nodes(String kind, int count) {
        session.createNativeMutationQuery("""
                        insert into thread_node (id, kind, title, at)
                        select cast(md5('%1$s' || i) as uuid), '%1$s', '%1$s ' || i, now()
                        from generate_series(0, %2$d) i""".formatted(kind, count - 1)).executeUpdate();
    }

    private void links(String kind, String from, String to, int count, String fromIndex, String toIndex) {
        session.createNativeMutationQuery("""
                        insert into thread_link (from_id, to_id, kind, at)
                        select cast(md5('%2$s' || (%5$s)) as uuid), cast(md5('%3$s' || (%6$s)) as uuid), '%1$s', now()
                        from generate_series(0, %4$d) i on conflict do nothing""".formatted(kind, from, to, count - 1, fromIndex, toIndex))
                .executeUpdate();
    }

    private UUID id(String kind, int index) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select cast(md5(:name) as uuid)", UUID.class)
                        .setParameter("name", kind + index)
                        .getSingleResult());
    }
}

package uk.commonthread.widgets.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.widgets.TestAppointments;
import uk.commonthread.widgets.ballot.Entries;

@ServiceTest
class ChangeFeedTest {
    private static final String CHANGES = "/api/widgets/v1/changes";
    private static final String WIDGETS = "/api/widgets/v1/widgets";

    @Inject
    Entries entries;

    @Inject
    TestAppointments appointments;

    @Test
    void aChangeIsACloudEventInABatch() {
        var behind = last();
        var id = widget();
        await().untilAsserted(() -> assertThat(events(As.nobody(), behind)).hasSize(1));
        var answer = read(As.nobody(), behind, 100);
        answer.then()
                .contentType("application/cloudevents-batch+json")
                .body("[0].specversion", is("1.0"))
                .body("[0].type", is("widgets.widget.created.v1"))
                .body("[0].source", is("/widgets"))
                .body("[0].subject", is(id.toString()))
                .body("[0].datacontenttype", is("application/json"))
                .body("[0].data.name", is("Cog"));
        As.nobody()
                .accept("application/cloudevents-batch+json")
                .get(CHANGES)
                .then()
                .statusCode(200);
    }

    @Test
    void aPageLeadsToTheNextUntilThereIsNone() {
        var behind = last();
        widget();
        widget();
        await().until(() -> events(As.nobody(), behind).size() == 2);
        var first = read(As.nobody(), behind, 1);
        var sequence = first.jsonPath().getString("[0].sequence");
        first.then().header("Link", is("<" + CHANGES + "?limit=1&after=" + sequence + ">; rel=\"next\""));
        var second = read(As.nobody(), Long.parseLong(sequence), 1);
        assertThat(second.header("Link")).isNull();
        read(As.nobody(), second.jsonPath().getLong("[0].sequence"), 1).then().body("", empty());
    }

    /** Numbers are given in the order of commits, so that who reads on behind the last one never passes one over. */
    @Test
    void whoReadsOnMissesNothingOfManyWriters() throws Exception {
        var behind = last();
        var made = new ArrayList<String>();
        var seen = new ArrayList<String>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            var running = IntStream.range(0, 8)
                    .mapToObj(_ -> writers.submit(() -> IntStream.range(0, 25)
                            .mapToObj(_ -> widget().toString())
                            .toList()))
                    .toList();
            var at = behind;
            while (seen.size() < 200) {
                for (var event : events(As.nobody(), at)) {
                    at = Long.parseLong(event.get("sequence").toString());
                    seen.add(event.get("subject").toString());
                }
            }
            for (var one : running) {
                made.addAll(one.get());
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        assertThat(new HashSet<>(seen)).hasSize(200);
    }

    @Test
    void whatIsNotPublicReachesThoseWhomItsAudienceNames() throws SQLException {
        var behind = last();
        var event = UUID.randomUUID();
        entries.run("""
                insert into outbox (event_id, topic, type, message_key, payload, occurred_at, audience)
                values ('%s', 'widgets.v1', 'widgets.secret.made.v1', '%s', '{}', now(), '{MAKER %s}')""".formatted(event, event, event));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> events(As.admin(), behind).stream()
                        .anyMatch(one -> one.get("id").equals(event.toString())));
        var maker = UUID.randomUUID();
        appointments.maker(maker, event, LocalDate.of(2020, 1, 1), null);
        assertThat(events(As.person(maker, "Mo Maker"), behind))
                .extracting(one -> one.get("id"))
                .containsExactly(event.toString());
        for (var asks : List.of(As.nobody(), As.stranger(), As.system("widgets.read"))) {
            assertThat(events(asks, behind)).noneMatch(one -> one.get("id").equals(event.toString()));
        }
    }

    @Test
    void aNumberThatWasNeverGivenIsRefused() {
        read(As.nobody(), Long.MAX_VALUE, 1)
                .then()
                .statusCode(400)
                .body("errors[0].field", is("after"))
                .body("errors[0].code", is("unknown"));
        As.nobody().queryParam("after", "yesterday").get(CHANGES).then().statusCode(400);
        As.nobody().queryParam("after", "-1").get(CHANGES).then().statusCode(400);
    }

    @Test
    void whatIsNotKeptAnyMoreIsSaidToBeGone() throws SQLException {
        widget();
        await().until(() -> !entries.query("select 1 from change").isEmpty());
        var floor = entries.query("select number from change_floor").getFirst().get("number");
        entries.run("update change_floor set number = (select min(number) from change) - 1 + 5");
        try {
            read(As.nobody(), 1, 1)
                    .then()
                    .statusCode(410)
                    .body("type", is("/problems/changes-expired"))
                    .body("detail", startsWith("Changes behind 1 are not kept"));
        } finally {
            entries.run("update change_floor set number = " + floor);
        }
    }

    /** The number of the last change there is. */
    private long last() {
        await().until(() -> entries.query("select 1 from outbox").isEmpty());
        return Long.parseLong(entries.query("select coalesce(max(number), 0) as last from change")
                .getFirst()
                .get("last"));
    }

    private static UUID widget() {
        return UUID.fromString(As.admin()
                .body(Map.of("name", "Cog", "bodyId", UUID.randomUUID()))
                .post(WIDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static List<Map<String, Object>> events(RequestSpecification asks, long behind) {
        var answer = read(asks, behind, 100);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonPath.from(answer.asString()).getList("");
    }

    private static Response read(RequestSpecification asks, long behind, int limit) {
        return asks.queryParam("after", behind).queryParam("limit", limit).get(CHANGES);
    }
}

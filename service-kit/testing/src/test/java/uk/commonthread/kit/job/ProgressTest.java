package uk.commonthread.kit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** Being told how far a job is. Silence is broken each two seconds here, and one request lasts ten at most. */
@ServiceTest
class ProgressTest {
    private static final String JOBS = "/api/widgets/v1/jobs/";

    private final HttpClient client = HttpClient.newHttpClient();
    private final UUID me = UUID.randomUUID();

    @Inject
    Jobs jobs;

    @Inject
    JobStore store;

    @Inject
    JobFollowers followers;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Test
    void whoAskedForItIsToldOfEachChangeUntilItIsDone() {
        var job = start(new Counting.To(50, 700));

        var answer = follow(job, "text/event-stream");
        var told = answer.body()
                .filter(line -> line.startsWith("data:"))
                .map(this::event)
                .toList();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Authorization");
        assertThat(told).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(told).extracting(each -> each.get("id").asText()).containsOnly(job.toString());
        assertThat(told.getLast().get("state").asText()).isEqualTo("DONE");
        assertThat(told.getLast().get("done").asLong()).isEqualTo(50);
        assertThat(told.getLast().at("/result/name").asText()).isEqualTo("counted.txt");
        assertThat(followers.count()).isZero();
    }

    @Test
    void eachChangeIsToldAsItComes() {
        var job = start(new Counting.To(10_000, 50));
        var seen = new ArrayList<Instant>();

        try (var lines = follow(job, "text/event-stream").body()) {
            lines.filter(line -> line.startsWith("data:")).limit(3).forEach(_ -> seen.add(Instant.now()));
        }

        assertThat(Duration.between(seen.getFirst(), seen.getLast())).isGreaterThan(Duration.ofMillis(500));
        cancel(job);
        await().until(() -> followers.count() == 0);
    }

    @Test
    void whatHasEndedIsToldOnce() {
        var job = start(new Counting.To(10, 0));
        await().until(() -> store.find(job).orElseThrow().finishedAt() != null);

        assertThat(follow(job, "application/json").body().filter(line -> line.startsWith("data:")))
                .hasSize(1)
                .allMatch(line -> line.contains("\"DONE\""));
    }

    @Test
    void cancellingEndsIt() {
        var job = start(new Counting.To(10_000, 50));
        var answer = follow(job, "text/event-stream");

        As.person(me, "Ann Other").post(JOBS + job + "/cancel").then().statusCode(200);

        var told = answer.body()
                .filter(line -> line.startsWith("data:"))
                .map(this::event)
                .toList();
        assertThat(told.getLast().get("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void whatSaysNothingIsNotSilentAndDoesNotLastForEver() {
        var job = waiting();

        var began = Instant.now();
        var lines = follow(job, "text/event-stream")
                .body()
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(lines.stream().filter(line -> line.startsWith(":")).count()).isBetween(2L, 5L);
        assertThat(lines.stream().filter(line -> line.startsWith("data:"))).hasSize(1);
        assertThat(Duration.between(began, Instant.now())).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(20));
        cancel(job);
    }

    @Test
    void toOthersItIsNotThere() {
        var job = waiting();

        As.stranger().get(JOBS + job + "/progress").then().statusCode(404).contentType("application/problem+json");
        As.admin().get(JOBS + job + "/progress").then().statusCode(404);
        As.nobody().get(JOBS + job + "/progress").then().statusCode(401).contentType("application/problem+json");
        cancel(job);
    }

    @Test
    void onePersonFollowsNoMoreThanAFew() {
        var job = waiting();
        var open = new ArrayList<HttpResponse<Stream<String>>>();
        for (var i = 0; i < 10; i++) {
            open.add(follow(job, "text/event-stream"));
        }

        assertThat(open).allMatch(answer -> answer.statusCode() == 200);
        As.person(me, "Ann Other")
                .get(JOBS + job + "/progress")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("too-many-followed"))
                .body("params.max", is(10));
        cancel(job);
        open.forEach(answer -> answer.body().close());
        await().until(() -> followers.count() == 0);
    }

    @Test
    void whoLeavesIsToldNoMore() {
        var job = waiting();
        follow(job, "text/event-stream").body().close();

        // Before it would end by itself.
        await().atMost(Duration.ofSeconds(4)).until(() -> followers.count() == 0);
        cancel(job);
    }

    private UUID start(Counting.To to) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.start("counting", me.toString(), to));
    }

    /** One that nobody does. */
    private UUID waiting() {
        var id = UUID.randomUUID();
        store.insert(id, "counting", me.toString(), new Counting.To(10, 0), clock.instant());
        return id;
    }

    private void cancel(UUID job) {
        store.end(job, JobState.CANCELLED, null, clock.instant());
    }

    private HttpResponse<Stream<String>> follow(UUID job, String accept) {
        try {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(RestAssured.baseURI + ":" + RestAssured.port + JOBS + job + "/progress"))
                            .header("Authorization", "Bearer " + As.token(me, "Ann Other"))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode event(String line) {
        try {
            return json.readTree(line.substring("data:".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

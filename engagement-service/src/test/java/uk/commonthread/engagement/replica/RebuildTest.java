package uk.commonthread.engagement.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class RebuildTest {
    private static final List<String> REPLICAS = List.of("appointment_replica", "partnership_replica", "theme_uptake");

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void replicasThatWereDeletedAreAsBeforeOnceTheyAreFilledAgain() throws SQLException {
        var ids = told();
        await().untilAsserted(() -> assertThat(rows(ids)).hasSize(ids.size()));
        var before = rows(ids);

        for (var replica : REPLICAS) {
            run("delete from " + replica);
        }
        assertThat(rows(ids)).isEmpty();
        RestAssured.given().post(management.resolve("/replicas/rebuild")).then().statusCode(200);

        assertThat(rows(ids)).isEqualTo(before);
    }

    /** Something of each kind, some of it told twice. */
    private static List<UUID> told() {
        var ids = IntStream.range(0, 6).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var version = 0; version < 2; version++) {
            for (var id : ids.subList(0, 2)) {
                Given.appoint(id, version, UUID.randomUUID(), UUID.randomUUID(), "ANALYST", null);
            }
            for (var id : ids.subList(2, 4)) {
                Events.send("partners.state.v1", id, "partners.partnership.state.v1", "/partners", """
                        {"id": "%s", "version": %d, "slug": "s", "name": "Name %d", "kind": "K", "from": "2026-01-01",
                         "to": null, "successorIds": []}""".formatted(
                                id, version, version));
            }
            for (var id : ids.subList(4, 6)) {
                Events.send("strategy.state.v1", id, "strategy.uptake.state.v1", "/strategy", """
                        {"id": "%s", "version": %d, "sections": [], "priorities": []}""".formatted(
                                id, version + 1));
            }
        }
        return ids;
    }

    private List<String> rows(List<UUID> ids) throws SQLException {
        var wanted = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select a::text from appointment_replica a where version = 1 and id in (" + wanted + ")"
                                + " union all select p::text from partnership_replica p where version = 1 and id in ("
                                + wanted
                                + ") union all select u::text from theme_uptake u where version = 2 and theme_id in ("
                                + wanted + ") order by 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private void run(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(update);
        }
    }
}

package uk.commonthread.kit.testing;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Deletes all replicas of a service and has them filled again: they must be what they were. */
public abstract class RebuildWalk {
    @Inject
    AgroalDataSource database;

    @SuppressWarnings("NullAway.Init") // Quarkus sets it before each test.
    @TestHTTPResource(value = "/", management = true)
    URI management;

    /**
     * A table that holds nothing but a replica.
     *
     * @param version the one that {@link #tell} has told last of each
     */
    public record Replica(String table, String id, int version) {}

    /** Tables that belong to replicas, with the column of their id, in an order in which they can be emptied. */
    protected Map<String, String> parts() {
        return Map.of();
    }

    /** In an order in which they can be emptied. */
    protected abstract List<Replica> replicas();

    /** Tells something for each replica, some of it twice; the ids of all. */
    protected abstract List<UUID> tell();

    @Test
    void replicasThatWereDeletedAreAsBeforeOnceTheyAreFilledAgain() throws SQLException {
        var ids = tell();
        await().untilAsserted(() -> assertThat(rows(ids)).hasSize(ids.size()));
        var before = rows(ids);
        var partsBefore = rowsOfParts(ids);

        for (var table : parts().keySet()) {
            run("delete from " + table);
        }
        for (var replica : replicas()) {
            run("delete from " + replica.table());
        }
        assertThat(rows(ids)).isEmpty();
        RestAssured.given().post(management.resolve("/replicas/rebuild")).then().statusCode(200);

        assertThat(rows(ids)).isEqualTo(before);
        assertThat(rowsOfParts(ids)).isEqualTo(partsBefore);
    }

    private List<String> rows(List<UUID> ids) throws SQLException {
        return rows(replicas().stream()
                .map(replica -> "select r::text from %s r where version = %d and %s in (%s)"
                        .formatted(replica.table(), replica.version(), replica.id(), quoted(ids))));
    }

    private List<String> rowsOfParts(List<UUID> ids) throws SQLException {
        return parts().isEmpty()
                ? List.of()
                : rows(parts().entrySet().stream()
                        .map(part -> "select p::text from %s p where %s in (%s)"
                                .formatted(part.getKey(), part.getValue(), quoted(ids))));
    }

    private static String quoted(List<UUID> ids) {
        return ids.stream().map("'%s'"::formatted).collect(Collectors.joining(","));
    }

    private List<String> rows(Stream<String> queries) throws SQLException {
        var all = queries.collect(Collectors.joining(" union all "));
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(all + " order by 1")) {
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

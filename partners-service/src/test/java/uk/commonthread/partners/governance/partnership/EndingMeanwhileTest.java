package uk.commonthread.partners.governance.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.TODAY;
import static uk.commonthread.partners.Given.appointment;
import static uk.commonthread.partners.Given.newMembership;
import static uk.commonthread.partners.Given.newSeat;
import static uk.commonthread.partners.Given.organisation;
import static uk.commonthread.partners.Given.partnership;
import static uk.commonthread.partners.Given.seat;
import static uk.commonthread.partners.Given.somebody;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** A partnership that ends while something of it is being written: the end waits for it, and takes it along. */
@ServiceTest
class EndingMeanwhileTest {
    private static final String LAST = TODAY.plusDays(10).toString();

    @Inject
    AgroalDataSource database;

    @Test
    void anAppointmentDoesNotOutliveItsPartnership() throws Exception {
        var partnership = partnership();

        endsWithIt(partnership, "appointment", "/appointments", appointment(somebody(), partnership, "ANALYST"));
    }

    @Test
    void aSeatDoesNotOutliveItsPartnership() throws Exception {
        var partnership = partnership();

        endsWithIt(partnership, "seat", "/partnerships/" + partnership + "/seats", newSeat(1));
    }

    @Test
    void aMembershipDoesNotOutliveItsPartnership() throws Exception {
        var partnership = partnership();

        endsWithIt(
                partnership,
                "membership",
                "/memberships",
                newMembership(seat(partnership, 1), organisation(), "Ann Other"));
    }

    /** Ends the partnership after the thing was checked and before it is there. */
    private void endsWithIt(UUID partnership, String table, String path, Map<String, Object> body) throws Exception {
        Future<Response> created;
        Future<Response> ended;
        try (var callers = Executors.newFixedThreadPool(2);
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table " + table + " in share row exclusive mode");
                created = callers.submit(() -> As.admin().body(body).post(API + path));
                await().until(() -> waiting() == 1);
                ended = callers.submit(() -> end(partnership));
                await().until(() -> ended.isDone() || waiting() == 2);
            } finally {
                connection.rollback();
            }
        }

        var thing = created.get();
        assertThat(thing.statusCode()).isEqualTo(201);
        assertThat(ended.get().statusCode()).isEqualTo(200);
        assertThat(As.admin().get(API + path + "/" + thing.path("id")).<String>path("to"))
                .isEqualTo(LAST);
    }

    private static Response end(UUID partnership) {
        return As.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", LAST))
                .post(API + "/partnerships/" + partnership + "/end");
    }

    /** How many of the service's requests wait for a lock. */
    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")) {
            result.next();
            return result.getInt(1);
        }
    }
}

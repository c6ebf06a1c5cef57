package uk.commonthread.engagement.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static uk.commonthread.engagement.Given.API;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.testing.TestDatabase;

/** What people write stays between them and the analysts: not in a log, not in a problem, not in an event. */
@ServiceTest
class WordsStayInsideTest {
    private static final String SECRET = "my neighbour Zebedee has cancer";

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        private final PatternFormatter formatter = new PatternFormatter("%s%e");

        @Override
        public void publish(LogRecord line) {
            // The database and the test's own HTTP client log in this process too. The database's own log is kept free
            // of rows by its log_error_verbosity=terse, which deploy/ sets.
            if (line.getLoggerName().startsWith("io.zonky.")
                    || line.getLoggerName().startsWith("org.apache.http.")) {
                return;
            }
            logged.add(formatter.format(org.jboss.logmanager.ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logged.clear();
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void neitherLogsNorEventsHoldWhatPeopleSay() {
        var open = Given.open();
        Given.answered(open, 0, SECRET);
        var theme = Given.theme(open, "Being ill");
        Given.contributions(open).forEach(contribution -> Given.coded(open, contribution, theme));
        Given.published(open, theme);

        Events.on("engagement.v1").withKey(theme).awaitOne("engagement.theme.published.v1");
        var events = Events.on("engagement.v1").withKey(theme).soFar();
        assertThat(events).extracting(event -> event.payload()).noneMatch(payload -> payload.contains("Zebedee"));
        assertThat(logged).noneMatch(line -> line.contains("Zebedee"));
    }

    @Test
    void noProblemHoldsWhatPeopleSay() {
        var open = Given.open();
        var unreadable = "{\"surveyId\": \"" + open.surveyId() + "\", \"answers\": \"" + SECRET + "\"}";
        var unknown = new HashMap<>(open.response(0, SECRET));
        unknown.put(SECRET, SECRET);
        var tooLong = open.response(0, SECRET.repeat(100));
        var wrongKind =
                Map.of("surveyId", open.surveyId(), "surveyVersion", 1, "answers", Map.of(open.scale(), SECRET));

        for (var body : List.of(unreadable, tooLong, wrongKind)) {
            As.nobody()
                    .body(body)
                    .post(API + "/responses")
                    .then()
                    .statusCode(400)
                    .body(not(containsString("Zebedee")));
        }
        As.nobody().body(unknown).post(API + "/responses").then().statusCode(400);
        assertThat(logged).noneMatch(line -> line.contains("Zebedee"));
    }

    @Test
    void notEvenADatabaseThatFailsMakesALogHoldThem() throws SQLException {
        var open = Given.open();
        As.nobody().get(API + "/surveys/{id}", open.surveyId()).then().statusCode(200);
        constrain("add constraint ck_test check (text not like '%Zebedee%')");
        try {
            As.nobody()
                    .body(open.response(0, SECRET))
                    .post(API + "/responses")
                    .then()
                    .statusCode(500)
                    .body(not(containsString("Zebedee")));
        } finally {
            constrain("drop constraint ck_test");
        }

        assertThat(logged).anyMatch(line -> line.contains("ck_test"));
        assertThat(logged).noneMatch(line -> line.contains("Zebedee"));
    }

    private void constrain(String change) throws SQLException {
        // Not valid: what other tests wrote may stay.
        TestDatabase.asOwner("alter table contribution " + change + (change.startsWith("add") ? " not valid" : ""));
    }
}

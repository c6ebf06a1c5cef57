package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

/** A school answers together: with the limits as they are when nobody sets them. */
@QuarkusTest
@WithTestResource(TestHouse.class)
class ManyPeopleTest {
    private static final int PEOPLE = 350;

    @Test
    void threeHundredAndFiftyPeopleAnswerInAMinuteThroughOneAddressAndNoneIsLost() throws Exception {
        var began = Instant.now();
        var school = Browser.at("127.0.3.1");
        var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
        try (var hands = Executors.newFixedThreadPool(16)) {
            for (var person = 0; person < PEOPLE; person++) {
                answers.add(hands.submit(() -> answerAll(school)));
            }
        }

        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(0);
        }
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    /** What a page asks for from the front page to the receipt; how much of it was refused. */
    private static int answerAll(Browser school) {
        var refused = 0;
        for (var path : new String[] {
            "/session",
            "/api/partners/v1/partnerships",
            "/api/engagement/v1/engagements",
            "/session",
            "/api/engagement/v1/engagements/1",
            "/api/partners/v1/partnerships/1",
            "/api/engagement/v1/engagements/1/survey",
            "/api/engagement/v1/surveys/1/start"
        }) {
            refused += school.get(path).statusCode() == 429 ? 1 : 0;
        }
        refused += school.post("/api/engagement/v1/responses", "{}").statusCode() == 201 ? 0 : 1;
        for (var path : new String[] {"/session", "/api/engagement/v1/receipts/AAAA-BBBB"}) {
            refused += school.get(path).statusCode() == 429 ? 1 : 0;
        }
        return refused;
    }
}

package uk.commonthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonthread.engagement.Given.API;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** What a list costs the database: as many statements for many rows as for one, and nothing that it does not show. */
@ServiceTest
class ListStatementsTest {
    private static final String SURVEY = "uk.commonthread.engagement.survey.survey.Survey";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engagements?partnershipId={partnership}",
                "/themes?engagementId={engagement}",
                "/contributions?engagementId={engagement}"
            })
    void aListTakesAsManyStatementsForManyRowsAsForOne(String path) {
        var partnership = Given.partnership();
        var open = Given.open(partnership);
        IntStream.range(0, 5).forEach(i -> {
            Given.draft(partnership);
            Given.answered(open, 0, "Person " + i);
        });
        Given.contributions(open)
                .forEach(contribution -> Given.coded(open, contribution, Given.theme(open, "Theme " + contribution)));

        assertThat(statements(open, path + "&limit=5")).isEqualTo(statements(open, path + "&limit=1"));
    }

    @Test
    void aListOfEngagementsReadsNoSurvey() {
        var open = Given.open();
        var statistics = sessions.getStatistics();
        var before = statistics.getEntityStatistics(SURVEY).getLoadCount();

        As.nobody()
                .queryParam("partnershipId", open.partnership().id())
                .get(API + "/engagements")
                .then()
                .statusCode(200);

        assertThat(statistics.getEntityStatistics(SURVEY).getLoadCount()).isEqualTo(before);
    }

    /** The fewest of three reads: what runs beside them at its own times is none of theirs. */
    private long statements(Given.Open open, String path) {
        var address = API
                + path.replace("{partnership}", open.partnership().id().toString())
                        .replace("{engagement}", open.id().toString());
        var counter = sessions.getStatistics();
        return IntStream.range(0, 3)
                .mapToLong(i -> {
                    var before = counter.getPrepareStatementCount();
                    open.partnership().analyst().get(address).then().statusCode(200);
                    return counter.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}

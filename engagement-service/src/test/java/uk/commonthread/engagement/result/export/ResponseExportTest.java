package uk.commonthread.engagement.result.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.engagement.Given.API;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Job;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ResponseExportTest {

    @Test
    void aWideTableHasARowForEachResponseAndAColumnForEachQuestion() {
        var open = Given.open();
        Given.answered(open, 0, "More buses, please");
        Given.answered(open, 2, "Later, \"surgeries\"");

        var lines = lines(export(open, "WIDE"), "responses.csv");

        assertThat(lines.getFirst()).isEqualTo("response,received_on,survey_version,q1,q2_1,q2_2,q2_3,q3,q4,q5");
        assertThat(lines.stream().skip(1).map(line -> line.split(",", 3)[2]))
                .containsExactlyInAnyOrder(
                        "1,1,1,1,0,4,\"More buses, please\",PR1", "1,3,1,1,0,4,\"Later, \"\"surgeries\"\"\",PR1");
    }

    @Test
    void aTidyTableHasARowForEachAnswer() {
        var open = Given.open();
        Given.answered(open, 1, "More buses");

        assertThat(lines(export(open, "TIDY"), "responses.csv").stream().map(line -> line.split(",", 3)[2]))
                .containsExactly(
                        "survey_version,variable,question,value,meaning",
                        "1,q1,Where do you go first?,2,A pharmacy",
                        "1,q2_1,What makes it hard?,1,Getting there",
                        "1,q2_2,What makes it hard?,1,Opening hours",
                        "1,q2_3,What makes it hard?,0,Not chosen",
                        "1,q3,How easy is it?,4,",
                        "1,q4,What should change?,More buses,",
                        "1,q5,Where do you live?,PR1,");
    }

    @Test
    void theCodebookSaysWhatWasAskedAndWhatEachValueMeans() {
        var open = Given.open();

        assertThat(lines(export(open, "WIDE"), "codebook.csv"))
                .containsSubsequence(
                        "variable,question,value,meaning",
                        "response,Which response it is,,",
                        "q1,Where do you go first?,1,My practice",
                        "q1,Where do you go first?,3,Nowhere",
                        "q2_3,What makes it hard?,1,Cost",
                        "q3,How easy is it?,5,Very easy",
                        "q4,What should change?,,");
    }

    @Test
    void responsesOfAnotherEngagementAreNotAmongThem() {
        var partnership = Given.partnership();
        var open = Given.open(partnership);
        var another = Given.open(partnership);
        Given.answered(another, 0, "Of another");

        assertThat(lines(export(open, "WIDE"), "responses.csv")).hasSize(1);
    }

    @Test
    void wordsThatASpreadsheetWouldRunAreText() {
        var open = Given.open();
        Given.answered(open, 0, "=HYPERLINK(\"http://example.org\")");

        assertThat(lines(export(open, "WIDE"), "responses.csv").getLast()).contains("'=HYPERLINK");
    }

    @Test
    void progressCountsResponsesInWhateverShape() {
        var open = Given.open();
        Given.answered(open, 0, "One");
        Given.answered(open, 1, "Two");

        var ended = export(open, "TIDY").atItsEnd();

        assertThat(ended.<Integer>path("done")).isEqualTo(2);
        assertThat(ended.<Integer>path("total")).isEqualTo(2);
    }

    @Test
    void theFileIsCalledAfterTheEngagementAndItsShape() {
        var ended = export(Given.open(), "TIDY").atItsEnd();

        assertThat(ended.<String>path("result.name"))
                .matches("responses-getting-help-close-to-home-tidy-\\d{4}-\\d{2}-\\d{2}\\.zip");
    }

    @Test
    void whoLeadsAnEngagementIsNotItsAnalyst() {
        var open = Given.open();

        open.partnership()
                .lead()
                .body(Map.of("format", "CSV", "shape", "WIDE"))
                .post(API + "/engagements/{id}/exports", open.id())
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsAnalystNoMoreHasTheFileNoMore() {
        var open = Given.open();
        var person = UUID.randomUUID();
        var appointment = UUID.randomUUID();
        Given.appoint(appointment, 0, person, open.partnership().id(), "ANALYST", null);
        Given.awaitFunction(As.person(person, "Ann Analyst"), "/themes");
        var job = Job.askedFor(
                () -> As.person(person, "Ann Analyst"),
                API + "/engagements/" + open.id() + "/exports",
                Map.of("format", "CSV", "shape", "WIDE"));
        job.result();

        Given.appoint(appointment, 1, person, open.partnership().id(), "ANALYST", Given.TODAY.minusDays(1));

        await().untilAsserted(() -> assertThat(Stream.of(job.address(), job.address() + "/result")
                        .map(address ->
                                As.person(person, "Ann Analyst").get(address).statusCode()))
                .containsOnly(404));
    }

    private static Job export(Given.Open open, String shape) {
        return Job.askedFor(
                open.partnership()::analyst,
                API + "/engagements/" + open.id() + "/exports",
                Map.of("format", "CSV", "shape", shape));
    }

    private static List<String> lines(Job job, String file) {
        return Objects.requireNonNull(job.files().get(file))
                .substring(1)
                .lines()
                .toList();
    }
}

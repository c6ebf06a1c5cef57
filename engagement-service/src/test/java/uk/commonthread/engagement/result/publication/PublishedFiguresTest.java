package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static uk.commonthread.engagement.Given.API;
import static uk.commonthread.engagement.result.publication.Publishing.answeredBy;
import static uk.commonthread.engagement.result.publication.Publishing.closedEarly;
import static uk.commonthread.engagement.result.publication.Publishing.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.Given;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** What a reader sees of how many answered, and does not. {@code SuppressionTest} holds the rules by themselves. */
@ServiceTest
class PublishedFiguresTest {
    @Inject
    Session session;

    @Test
    void whilePeopleCanAnswerThemesAreShownAndHowManyAnsweredAndNothingOfAQuestion() {
        var open = answeredBy(42, 29, 0);

        publish(open, Given.theme(open, "Buses"))
                .body("responses.count", is(70))
                .body("themes.title", contains("Buses"))
                .body("questions.text", hasSize(4))
                .body("questions.options", everyItem(empty()));
    }

    @Test
    void whoBeganBeforeTheCloseIsWaitedFor() {
        var open = answeredBy(42, 29, 0);
        var theme = Given.theme(open, "Buses");

        closesMinutesAgo(open, 55);
        publish(open, theme).body("questions.options", everyItem(empty()));

        closesMinutesAgo(open, 61);
        publish(open, theme).body("questions[0].options.responses.count", contains(40, 25, null));
    }

    /** An answer can have been on its way when the close was stored, and what it adds would tell whose it is. */
    @Test
    void tablesAreMadeOnceWhateverBecomesOfTheAnswers() {
        var open = answeredBy(42, 29, 0);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);
        var first = publish(open, theme).extract().jsonPath();
        everyAnswerIsThereTwice(open);
        Given.contributions(open).stream().limit(12).forEach(said -> Given.coded(open, said, theme));

        var second = publish(open, theme)
                .body("themes[0].contributions.count", is(10))
                .extract()
                .jsonPath();

        assertThat(second.getMap("responses")).isEqualTo(first.getMap("responses"));
        assertThat(second.getList("questions")).isEqualTo(first.getList("questions"));
    }

    @Test
    void aQuestionIsShownIfEnoughPeopleHaveAnswered() {
        var open = answeredBy();
        var theme = Given.theme(open, "Buses");
        publish(open, theme).body("responses.count", nullValue());
        answeredBy(open, 2, 11, 10);
        publish(open, theme).body("responses.count", is(25)).body("questions.options", everyItem(empty()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(25))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue(), nullValue()))
                .body("questions[0].options.responses.suppressed", contains(true, true, true));
    }

    /** Plainly rounded, 10 and 10 of 35 would leave 9 at least. */
    @Test
    void aHiddenCountIsNotToldByTheTotal() {
        var open = answeredBy(9, 12, 12);
        var theme = Given.theme(open, "Buses");
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(35))
                .body("questions[0].options.responses.count", contains(null, 15, 15));
    }

    /** They would be 9 and 9. */
    @Test
    void twoHiddenCountsAreNotToldByTheTotal() {
        var open = asking(Given.choice("SINGLE_CHOICE", "Where do you go first?", true, "My practice", "Nowhere"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 9, 9);
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(20))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue()));
    }

    @Test
    void whatWasShownBeforeDoesNotStand() {
        var open = answeredBy(0, 50, 0);
        var theme = Given.theme(open, "Buses");
        publish(open, theme).body("responses.count", is(50));
        answeredBy(open, 3, 0, 40);
        publish(open, theme).body("responses.count", is(95)).body("questions.options", everyItem(empty()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(95))
                .body("questions[0].options.responses.count", contains(null, 50, 40));
    }

    /** Of 50 who had to choose at least one, 30 and 11 would leave nine at least for the third. */
    @Test
    void choicesThatEverybodyHadToMakeAreNotShownWhereOneWouldMakeUpForTheOthers() {
        var open = asking(Given.choice("MULTIPLE_CHOICE", "What makes it hard?", true, "Buses", "Hours", "Cost"));
        var theme = Given.theme(open, "Buses");
        chosenAmongSeveralBy(open, 30, 11, 9);
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(50))
                .body("questions[0].options.responses.count", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void choicesThatEverybodyHadToMakeAreShownWhereThoseShownAreEnough() {
        var open = asking(Given.choice("MULTIPLE_CHOICE", "What makes it hard?", true, "Buses", "Hours", "Cost"));
        var theme = Given.theme(open, "Buses");
        chosenAmongSeveralBy(open, 40, 22, 0);
        closedEarly(open);

        publish(open, theme).body("questions[0].options.responses.count", contains(40, 20, null));
    }

    @Test
    void fewWhoAnsweredAQuestionThatOthersPassedOverCannotBeCounted() {
        var open = asking(Given.choice("SINGLE_CHOICE", "Where do you go first?", false, "My practice", "Nowhere"));
        var theme = Given.theme(open, "Buses");
        chosenBy(open, 3, 2);
        IntStream.range(0, 35).forEach(_ -> sent(open, Map.of()));
        closedEarly(open);

        publish(open, theme)
                .body("responses.count", is(40))
                .body("questions[0].options.label", contains("My practice", "Nowhere", "Did not answer"))
                .body("questions[0].options.responses.count", contains(null, null, 35));
    }

    @Test
    void numbersArePublishedInTheirBandsByTheRulesOfOneChoice() {
        var open = asking(asked("NUMBER", Map.of("minimum", 0, "maximum", 120, "bands", List.of(18, 65))));
        var theme = Given.theme(open, "Buses");
        everyoneAnswers(open, 3, 17);
        everyoneAnswers(open, 10, 18);
        everyoneAnswers(open, 10, 64.0);
        everyoneAnswers(open, 22, 65);
        closedEarly(open);

        publish(open, theme)
                .body("questions[0].kind", is("NUMBER"))
                .body("questions[0].options.label", contains("Under 18", "18 to under 65", "65 or more"))
                .body("questions[0].options.responses.count", contains(null, 20, 20));
    }

    @Test
    void daysArePublishedInTheirBandsByTheRulesOfOneChoice() {
        var open = asking(asked("DATE", Map.of("bands", List.of("2026-01-01"))));
        var theme = Given.theme(open, "Buses");
        everyoneAnswers(open, 20, "2025-12-31");
        everyoneAnswers(open, 25, "2026-01-01");
        closedEarly(open);

        publish(open, theme)
                .body("questions[0].options.label", contains("Before 1 January 2026", "From 1 January 2026"))
                .body("questions[0].options.responses.count", contains(20, 25));
    }

    @Test
    void ofNumbersAndDaysWithoutBandsNothingIsPublished() {
        var partnership = Given.partnership();
        var open = Given.open(
                partnership, Given.draft(partnership), List.of(asked("NUMBER", Map.of()), asked("DATE", Map.of())));
        var theme = Given.theme(open, "Buses");
        everyoneAnswers(open, 40, 17, "2025-12-31");
        closedEarly(open);

        publish(open, theme).body("responses.count", is(40)).body("questions", empty());
    }

    @Test
    void whoSpeaksOfAThemeTwiceIsOnePerson() {
        var partnership = Given.partnership();
        var engagement = Given.draft(partnership);
        var questions = List.<Map<String, Object>>of(
                Map.of("kind", "FREE_TEXT", "text", "What is good?", "required", false),
                Map.of("kind", "FREE_TEXT", "text", "What is not?", "required", false));
        var open = Given.open(partnership, engagement, questions);
        var theme = Given.theme(open, "Buses");

        peopleSpeakTwice(open, theme, 6);
        publish(open, theme).statusCode(201).body("themes[0].contributions.count", nullValue());

        peopleSpeakTwice(open, theme, 4);
        publish(open, theme).statusCode(201).body("themes[0].contributions.count", is(10));
    }

    private void everyAnswerIsThereTwice(Given.Open open) {
        changed(open, """
                insert into response (engagement_id, id, survey_id, survey_version, received_at, receipt_hash, answers)
                select engagement_id, gen_random_uuid(), survey_id, survey_version, received_at,
                       cast(cast(gen_random_uuid() as text) as bytea), answers
                from response where engagement_id = :id""");
    }

    private void closesMinutesAgo(Given.Open open, int minutes) {
        changed(open, """
                update engagement set opens = opens - 1, closes = now() - interval '%d minutes'
                where id = :id""".formatted(minutes));
    }

    private void changed(Given.Open open, String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(statement)
                        .setParameter("id", open.id())
                        .executeUpdate());
    }

    private static Given.Open asking(Map<String, Object> question) {
        var partnership = Given.partnership();
        return Given.open(partnership, Given.draft(partnership), List.of(question));
    }

    /** So many chose each option, and nothing else. */
    private static void chosenBy(Given.Open open, int... perOption) {
        eachSends(open, option -> option, perOption);
    }

    private static void chosenAmongSeveralBy(Given.Open open, int... perOption) {
        eachSends(open, List::of, perOption);
    }

    private static void eachSends(Given.Open open, Function<UUID, Object> answer, int... perOption) {
        for (int option = 0; option < perOption.length; option++) {
            var chosen = Map.of(
                    open.questions().getFirst(),
                    answer.apply(open.options().getFirst().get(option)));
            IntStream.range(0, perOption[option]).forEach(_ -> sent(open, chosen));
        }
    }

    private static Map<String, Object> asked(String kind, Map<String, Object> members) {
        var question = new HashMap<>(members);
        question.putAll(Map.of("kind", kind, "text", "How many, or when?", "required", true));
        return question;
    }

    /** So many give these answers, to one question after the other. */
    private static void everyoneAnswers(Given.Open open, int people, Object... answers) {
        var all = new HashMap<UUID, Object>();
        for (int i = 0; i < answers.length; i++) {
            all.put(open.questions().get(i), answers[i]);
        }
        IntStream.range(0, people).forEach(_ -> sent(open, all));
    }

    private static void sent(Given.Open open, Map<UUID, ?> answers) {
        As.nobody()
                .body(Map.of("surveyId", open.surveyId(), "surveyVersion", 1, "answers", answers))
                .post(API + "/responses")
                .then()
                .statusCode(201);
    }

    /** They say the same in answer to both questions, and both are coded to the theme. */
    private static void peopleSpeakTwice(Given.Open open, UUID theme, int people) {
        for (int i = 0; i < people; i++) {
            var answers = open.questions().stream().collect(Collectors.toMap(Function.identity(), _ -> "More buses"));
            sent(open, answers);
        }
        Given.contributions(open).forEach(said -> Given.coded(open, said, theme));
    }
}

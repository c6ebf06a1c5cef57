package uk.commonthread.engagement.result.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

/**
 * Attacks whole publications, as the API gives them. They are taken apart: a question is published as if nothing else were
 * asked, so that all that one tells of another is how many people answered; and an attacker who has any number of
 * questions, and so whatever can be told of that, finds nobody.
 */
class PublicationAttackTest {
    private static final Suppression SUPPRESSION = new Suppression(Attacked.THRESHOLD);
    private static final UUID ENGAGEMENT = UUID.randomUUID();
    private static final UUID THEME = UUID.randomUUID();
    private static final List<Attacked> ASKED = List.of(
            new Attacked(Attacked.Kind.SINGLE_CHOICE, 2, true),
            new Attacked(Attacked.Kind.SINGLE_CHOICE, 3, false),
            new Attacked(Attacked.Kind.MULTIPLE_CHOICE, 3, false),
            new Attacked(Attacked.Kind.MULTIPLE_CHOICE, 2, true),
            new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 4, true),
            new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 3, false));

    @Test
    void aQuestionIsPublishedAsIfNothingElseWereAsked() {
        var random = new Random(40);
        int shown = 0;
        for (int engagement = 0; engagement < 400; engagement++) {
            int all = random.nextInt(200);
            var counts = ASKED.stream()
                    .map(question -> answeredBy(question, all, random))
                    .toArray(int[][]::new);
            var published = publish(counts, all, random.nextInt(all + 1), true);

            for (int i = 0; i < counts.length; i++) {
                var alone = ASKED.get(i).publish(counts[i], true);
                var options = published.questions().get(i).options();
                assertThat(options).isEqualTo(alone.questions().getFirst().options());
                assertThat(published.responses()).isEqualTo(alone.responses());
                shown += (int) options.stream()
                        .filter(option -> !option.responses().suppressed())
                        .count();
            }
        }
        assertThat(shown).as("hiding everything is no use").isGreaterThan(1_000);
    }

    /** Whatever people have answered until then: nothing of it is told but how many they are. */
    @Test
    void ofAQuestionNothingIsToldWhilePeopleCanAnswer() {
        var random = new Random(41);
        for (int all = 0; all < 200; all++) {
            int people = all;
            var some = ASKED.stream()
                    .map(question -> answeredBy(question, people, random))
                    .toArray(int[][]::new);
            var others = ASKED.stream()
                    .map(question -> answeredBy(question, people, random))
                    .toArray(int[][]::new);

            assertThat(publish(some, all, 0, false)).isEqualTo(publish(others, all, 0, false));
            assertThat(publish(some, all, 0, false).questions())
                    .allMatch(question -> question.options().isEmpty());
        }
    }

    @Test
    void ofThemesNothingIsToldButTheirOwnRoundedCount() {
        var counts = ASKED.stream()
                .map(question -> answeredBy(question, 60, new Random(1)))
                .toArray(int[][]::new);
        var whereNobodySpeaksOfIt = publish(counts, 60, 0, true);

        for (int few = 1; few < Attacked.THRESHOLD; few++) {
            assertThat(publish(counts, 60, few, true)).isEqualTo(whereNobodySpeaksOfIt);
        }
        assertThat(publish(counts, 60, 60, true))
                .usingRecursiveComparison()
                .ignoringFields("themes")
                .isEqualTo(whereNobodySpeaksOfIt);
    }

    /** What is hidden could be worked out by who knew that it was, say, 60 people and then one more. */
    @ParameterizedTest
    @CsvSource({"30, 30", "30, 35", "35, 35", "35, 40"})
    void nobodyCanBeWorkedOutFromAllQuestionsTogether(int first, int second) {
        holds(EveryHistory.together(
                List.of(
                        new Attacked(Attacked.Kind.SINGLE_CHOICE, 2, true),
                        new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 2, true)),
                first,
                second));
    }

    /** Both districts have nine at most, and eighteen together are nine each. */
    @ParameterizedTest
    @CsvSource({"20", "40", "45"})
    void fewInEachOfTwoDistrictsAreNotToldByHowManyTheyAreTogether(int total) {
        holds(EveryHistory.of(new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 3, true), total));
    }

    /** Where everybody gave a district and none is named, the others are the total, which tells of two small ones. */
    @Test
    void districtsOfWhichNoneIsNamedAreNotToldByTheTotal() {
        holds(EveryHistory.of(new Attacked(Attacked.Kind.POSTCODE_DISTRICT, 2, true), 20));
    }

    private static void holds(EveryHistory.Result result) {
        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }

    private static int[] answeredBy(Attacked question, int all, Random random) {
        var counts = new int[question.counts()];
        int fewSide = random.nextInt(question.counts());
        for (int person = 0; person < all; person++) {
            if (question.several()) {
                for (int option = 0; option < question.options(); option++) {
                    boolean chosen = random.nextInt(20) > option * 8 || question.required() && option == 0;
                    counts[chosen ? option : question.options() + option]++;
                }
            } else {
                counts[random.nextInt(4) == 0 ? fewSide : random.nextInt(question.counts())]++;
            }
        }
        return counts;
    }

    private static Figures.Shown publish(int[][] counts, int all, int speakOfTheme, boolean settled) {
        var questions = new ArrayList<Question>();
        var values = new HashMap<UUID, Map<String, Integer>>();
        var answered = new HashMap<UUID, Integer>();
        for (int i = 0; i < counts.length; i++) {
            var id = new UUID(2, i);
            questions.add(ASKED.get(i).question(id));
            values.put(id, ASKED.get(i).values(counts[i]));
            answered.put(id, ASKED.get(i).answered(counts[i]));
        }
        var survey = new FrozenSurvey(UUID.randomUUID(), 1, ENGAGEMENT, "", null, questions);
        var counted = new Tallies.Counted(all, values, answered, Map.of(THEME, speakOfTheme));
        var theme = new Themes.Reference(THEME, ENGAGEMENT, "Buses", "Too few", null);
        return Figures.of(SUPPRESSION, counted, settled, survey, List.of(theme));
    }
}

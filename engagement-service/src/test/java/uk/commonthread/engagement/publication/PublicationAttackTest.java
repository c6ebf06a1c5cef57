package uk.commonthread.engagement.publication;

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
import uk.commonthread.engagement.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.Question;
import uk.commonthread.engagement.survey.QuestionKind;
import uk.commonthread.engagement.theme.Themes;

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
            new Attacked(QuestionKind.SINGLE_CHOICE, 2, true),
            new Attacked(QuestionKind.SINGLE_CHOICE, 3, false),
            new Attacked(QuestionKind.MULTIPLE_CHOICE, 3, false),
            new Attacked(QuestionKind.MULTIPLE_CHOICE, 2, true),
            new Attacked(QuestionKind.POSTCODE_DISTRICT, 4, true),
            new Attacked(QuestionKind.POSTCODE_DISTRICT, 3, false));

    @Test
    void aQuestionIsPublishedAsIfNothingElseWereAsked() {
        var random = new Random(40);
        int shown = 0;
        for (int history = 0; history < 200; history++) {
            var ledger = Ledger.EMPTY;
            var alone = new HashMap<Integer, Ledger>();
            var counts = ofNobody();
            int all = 0;
            for (int date = 0; date < 3; date++) {
                int coming = random.nextInt(date == 0 ? 120 : 40);
                all += coming;
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = later(ASKED.get(i), counts[i], coming, random);
                }
                var published = publish(counts, all, random.nextInt(all + 1), ledger);
                ledger = published.ledger();

                for (int i = 0; i < counts.length; i++) {
                    var ofOne = ASKED.get(i).publish(counts[i], alone.getOrDefault(i, Ledger.EMPTY));
                    alone.put(i, ofOne.ledger());
                    var question = published.seen().questions().get(i);
                    assertThat(question.options())
                            .isEqualTo(ofOne.seen().questions().getFirst().options());
                    assertThat(published.seen().responses())
                            .isEqualTo(ofOne.seen().responses());
                    shown += (int) question.options().stream()
                            .filter(option -> !option.responses().suppressed())
                            .count();
                }
            }
        }
        assertThat(shown).as("hiding everything is no use").isGreaterThan(1_000);
    }

    @Test
    void ofThemesNothingIsToldButTheirOwnRoundedCount() {
        var counts = ofNobody();
        for (int i = 0; i < counts.length; i++) {
            counts[i] = later(ASKED.get(i), counts[i], 60, new Random(1));
        }
        var whereNobodySpeaksOfIt = publish(counts, 60, 0, Ledger.EMPTY);

        for (int few = 1; few < Attacked.THRESHOLD; few++) {
            assertThat(publish(counts, 60, few, Ledger.EMPTY)).isEqualTo(whereNobodySpeaksOfIt);
        }
        assertThat(publish(counts, 60, 60, Ledger.EMPTY).seen())
                .usingRecursiveComparison()
                .ignoringFields("themes")
                .isEqualTo(whereNobodySpeaksOfIt.seen());
    }

    /** What is hidden could be worked out by who knew that it was, say, 60 people and then one more. */
    @ParameterizedTest
    @CsvSource({"30, 30", "30, 35", "35, 35", "35, 40"})
    void nobodyCanBeWorkedOutFromAllQuestionsTogether(int first, int second) {
        holds(EveryHistory.together(
                List.of(
                        new Attacked(QuestionKind.SINGLE_CHOICE, 2, true),
                        new Attacked(QuestionKind.POSTCODE_DISTRICT, 2, true)),
                first,
                second));
    }

    /** Both districts have nine at most, and eighteen together are nine each. */
    @ParameterizedTest
    @CsvSource({"20", "40", "45"})
    void fewInEachOfTwoDistrictsAreNotToldByHowManyTheyAreTogether(int total) {
        holds(EveryHistory.of(new Attacked(QuestionKind.POSTCODE_DISTRICT, 3, true), total));
    }

    @Test
    void aDistrictThatComesToBeNamedIsNotToldByWhatTheOthersLost() {
        holds(EveryHistory.of(new Attacked(QuestionKind.POSTCODE_DISTRICT, 3, true), 35, 40));
        holds(EveryHistory.of(new Attacked(QuestionKind.POSTCODE_DISTRICT, 2, false), 35, 40));
        holds(EveryHistory.of(new Attacked(QuestionKind.POSTCODE_DISTRICT, 2, false), 35, 45));
    }

    /** Where everybody gave a district and none is named, the others are the total, which tells of two small ones. */
    @Test
    void districtsOfWhichNoneIsNamedAreNotToldByTheTotal() {
        holds(EveryHistory.of(new Attacked(QuestionKind.POSTCODE_DISTRICT, 2, true), 15, 20));
    }

    private static void holds(EveryHistory.Result result) {
        assertThat(result.fewest()).as(result.worst()).isGreaterThanOrEqualTo(EveryHistory.VALUES);
    }

    private static int[][] ofNobody() {
        return ASKED.stream().map(question -> new int[question.counts()]).toArray(int[][]::new);
    }

    /** What can have become of the counts when so many people have come. */
    private static int[] later(Attacked question, int[] before, int coming, Random random) {
        var counts = before.clone();
        int fewSide = random.nextInt(question.counts());
        for (int person = 0; person < coming; person++) {
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

    private static Attacked.Published publish(int[][] counts, int all, int speakOfTheme, Ledger before) {
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
        var figures = Figures.of(SUPPRESSION, before, counted, true, survey, List.of(theme));
        return new Attacked.Published(
                new PublicationView(
                        null,
                        ENGAGEMENT,
                        "",
                        null,
                        Attacked.THRESHOLD,
                        figures.responses(),
                        figures.themes(),
                        figures.questions()),
                figures.ledger());
    }
}

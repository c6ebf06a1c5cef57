package uk.commonthread.engagement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.engagement.survey.FrozenSurvey;
import uk.commonthread.engagement.survey.Option;
import uk.commonthread.engagement.survey.Question;
import uk.commonthread.engagement.survey.QuestionKind;
import uk.commonthread.engagement.survey.Scale;
import uk.commonthread.engagement.theme.Themes;

/**
 * Attacks whole publications, question by question and theme by theme, as {@link SuppressionAttackTest} attacks one
 * table. People come and stay; what analysts make of them comes and goes. Against slips in how figures are laid out, the
 * tables are held against the people themselves.
 */
class PublicationAttackTest {
    private static final int HISTORIES = 1_500;
    private static final int RELEASES = 4;
    private static final List<String> DISTRICTS = List.of("BB1", "FY4", "LA1", "PR1");
    private static final List<Question> QUESTIONS = List.of(
            question(QuestionKind.SINGLE_CHOICE, 3),
            question(QuestionKind.MULTIPLE_CHOICE, 2),
            question(QuestionKind.SCALE, 0),
            question(QuestionKind.POSTCODE_DISTRICT, 0),
            question(QuestionKind.FREE_TEXT, 0));
    private static final FrozenSurvey SURVEY =
            new FrozenSurvey(UUID.randomUUID(), 1, UUID.randomUUID(), "Tell us", null, QUESTIONS);
    private static final List<Themes.Reference> THEMES = IntStream.range(0, 3)
            .mapToObj(i -> new Themes.Reference(
                    UUID.randomUUID(), SURVEY.engagementId(), "Theme " + i, "What several said", Instant.EPOCH))
            .toList();

    /** What somebody chose, by question, and the themes that they are coded to at present. */
    private record Person(Map<UUID, Set<String>> answers, Set<UUID> themes) {}

    private record Release(Tallies.Counted truth, Figures figures) {}

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void nobodyCanBeWorkedOutOfAnyHistoryOfPublications(int threshold) {
        var random = new Random(threshold);
        for (int history = 0; history < HISTORIES; history++) {
            var releases = publish(random, threshold);
            for (var release : releases) {
                holdAgainstTruth(release);
            }
            for (var question : QUESTIONS) {
                attack(question, releases, threshold);
            }
            for (var theme : THEMES) {
                attack(theme.id(), releases, threshold);
            }
        }
    }

    private static void attack(Question question, List<Release> releases, int threshold) {
        var ledgers =
                releases.stream().map(release -> release.figures().ledger()).toList();
        var names = new HashSet<String>();
        ledgers.forEach(ledger -> names.addAll(
                ledger.questions().getOrDefault(question.id(), Map.of()).keySet()));
        names.forEach(name -> SuppressionAttackTest.attack(Ledger.table(ledgers, question.id(), name), threshold));
    }

    /** A theme's figure is of the day or an earlier one's, and what can be read as a change is not of a few. */
    private static void attack(UUID theme, List<Release> releases, int threshold) {
        var published = releases.stream()
                .filter(release -> cell(release, theme) != null)
                .toList();
        for (int later = 0; later < published.size(); later++) {
            var now = shown(published.get(later), theme);
            if (now.isEmpty()) {
                continue;
            }
            assertThat(now.getAsInt()).matches(count -> count == 0 || count >= threshold);
            assertThat(published.subList(0, later + 1))
                    .anyMatch(release -> release.truth().speakOf(theme) == now.getAsInt());
            for (int earlier = 0; earlier < later; earlier++) {
                shown(published.get(earlier), theme)
                        .ifPresent(then -> assertThat(Math.abs(now.getAsInt() - then))
                                .matches(change -> change == 0 || change >= threshold));
            }
        }
    }

    private static @Nullable Cell cell(Release release, UUID theme) {
        return release.figures().ledger().themes().get(theme);
    }

    private static OptionalInt shown(Release release, UUID theme) {
        var cell = cell(release, theme);
        return cell == null || cell.shown() == null ? OptionalInt.empty() : OptionalInt.of(cell.shown());
    }

    /** Every cell counts whom it should, and what is printed is what the ledger remembers. */
    private static void holdAgainstTruth(Release release) {
        var truth = release.truth();
        var ledger = release.figures().ledger();
        assertThat(ledger.responses().actual()).isEqualTo(truth.responses());
        assertThat(release.figures().responses()).isEqualTo(ledger.responses().figure());
        for (var theme : release.figures().themes()) {
            assertThat(cell(release, theme.themeId())).satisfies(cell -> {
                assertThat(cell.actual()).isEqualTo(truth.speakOf(theme.themeId()));
                assertThat(theme.contributions()).isEqualTo(cell.figure());
            });
        }
        ledger.questions()
                .forEach((question, tables) -> tables.forEach((name, table) -> {
                    assertThat(table.cells().values().stream()
                                    .mapToInt(Cell::actual)
                                    .sum())
                            .isEqualTo(truth.responses());
                    if (!name.isEmpty()) {
                        assertThat(table.actual("chosen"))
                                .isEqualTo(truth.of(question).getOrDefault(name, 0));
                    } else {
                        truth.of(question)
                                .forEach((value, count) ->
                                        assertThat(table.actual(value)).isEqualTo(count));
                    }
                }));
        for (var question : release.figures().questions()) {
            question.options().stream()
                    .filter(option -> !option.responses().suppressed())
                    .forEach(option -> assertThat(ledger.questions()
                                    .getOrDefault(question.questionId(), Map.of())
                                    .values())
                            .flatMap(table -> table.cells().values())
                            .map(Cell::figure)
                            .contains(option.responses()));
        }
    }

    private static List<Release> publish(Random random, int threshold) {
        var suppression = new Suppression(threshold);
        var people = new ArrayList<Person>();
        var releases = new ArrayList<Release>();
        for (int i = 0; i < RELEASES; i++) {
            int newcomers = random.nextInt(3) == 0 ? random.nextInt(threshold) : random.nextInt(threshold * 12);
            IntStream.range(0, newcomers).forEach(_ -> people.add(person(random)));
            recode(people, random);
            var truth = count(people);
            var earlier =
                    releases.stream().map(release -> release.figures().ledger()).toList();
            // Themes are published one after the other, and stay.
            var themes = THEMES.subList(0, Math.min(i + 1, THEMES.size()));
            releases.add(new Release(truth, Figures.of(suppression, earlier, truth, SURVEY, themes)));
        }
        return releases;
    }

    private static Person person(Random random) {
        var answers = new HashMap<UUID, Set<String>>();
        for (var question : QUESTIONS) {
            var values = values(question);
            if (random.nextInt(8) == 0) {
                continue; // passed over
            }
            if (question.kind() == QuestionKind.MULTIPLE_CHOICE) {
                var chosen = new HashSet<String>();
                values.stream().filter(_ -> random.nextBoolean()).forEach(chosen::add);
                answers.put(question.id(), chosen);
            } else {
                // The first are chosen more often, so that there are small numbers too.
                answers.put(
                        question.id(),
                        values.isEmpty()
                                ? Set.of()
                                : Set.of(values.get(random.nextInt(random.nextInt(values.size()) + 1))));
            }
        }
        return new Person(answers, new HashSet<>());
    }

    private static void recode(List<Person> people, Random random) {
        for (var theme : THEMES) {
            int changes = random.nextInt(3) == 0 ? random.nextInt(people.size() + 1) : random.nextInt(12);
            boolean taken = random.nextBoolean();
            for (int i = 0; i < changes && !people.isEmpty(); i++) {
                var themes = people.get(random.nextInt(people.size())).themes();
                if (taken) {
                    themes.remove(theme.id());
                } else {
                    themes.add(theme.id());
                }
            }
        }
    }

    private static Tallies.Counted count(List<Person> people) {
        var byQuestion = new HashMap<UUID, Map<String, Integer>>();
        var answered = new HashMap<UUID, Integer>();
        var byTheme = new HashMap<UUID, Integer>();
        for (var person : people) {
            person.answers().forEach((question, values) -> {
                answered.merge(question, 1, Integer::sum);
                values.forEach(value -> byQuestion
                        .computeIfAbsent(question, _ -> new HashMap<>())
                        .merge(value, 1, Integer::sum));
            });
            person.themes().forEach(theme -> byTheme.merge(theme, 1, Integer::sum));
        }
        return new Tallies.Counted(people.size(), byQuestion, answered, byTheme);
    }

    private static List<String> values(Question question) {
        return switch (question.kind()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                question.options().stream()
                        .map(option -> option.id().toString())
                        .toList();
            case SCALE -> List.of("4", "3", "5", "2", "1");
            case POSTCODE_DISTRICT -> DISTRICTS;
            case FREE_TEXT -> List.of();
        };
    }

    private static Question question(QuestionKind kind, int options) {
        var offered = IntStream.range(0, options)
                .mapToObj(i -> new Option(UUID.randomUUID(), "Option " + i))
                .toList();
        var scale = kind == QuestionKind.SCALE ? new Scale("Very hard", "Very easy") : null;
        return new Question(UUID.randomUUID(), kind, "How?", null, false, offered, scale, null);
    }
}

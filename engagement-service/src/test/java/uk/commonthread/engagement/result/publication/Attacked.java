package uk.commonthread.engagement.result.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedOption;
import uk.commonthread.engagement.result.publication.PublicationView.PublishedQuestion;
import uk.commonthread.engagement.survey.question.MultipleChoiceQuestion;
import uk.commonthread.engagement.survey.question.Option;
import uk.commonthread.engagement.survey.question.PostcodeDistrictQuestion;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.question.SingleChoiceQuestion;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

/**
 * A question under attack, in an engagement that asks nothing else. Its truth is the counts that nobody may work out: of
 * one choice how many people are in each cell, of several how many chose each option and then how many did not. Of
 * districts the attacker knows which there are.
 *
 * @param options how many can be chosen, or districts be lived in
 * @param required whether everybody had to answer
 */
record Attacked(Kind kind, int options, boolean required, Rules rules) {
    /** What the attack is known to break: nothing but small counts hidden and the others rounded. */
    static final Rules ROUNDING_ONLY = (question, counted, settled) -> {
        var options = new ArrayList<PublishedOption>();
        question.question()
                .options()
                .forEach(option -> options.add(new PublishedOption(
                        option.label(),
                        Attacked.SUPPRESSION.single(counted.of(Attacked.ID)
                                .byValue()
                                .getOrDefault(option.id().toString(), 0)))));
        return new Figures.Shown(
                Attacked.SUPPRESSION.single(counted.responses()),
                List.of(),
                List.of(new PublishedQuestion(Attacked.ID, "", question.kind().name(), options)));
    };

    static final int THRESHOLD = 10;
    private static final Suppression SUPPRESSION = new Suppression(THRESHOLD);
    private static final UUID ID = new UUID(0, 0);

    Attacked(Kind kind, int options, boolean required) {
        this(kind, options, required, Attacked::publish);
    }

    /** Those whose counts the public sees in a way of its own. */
    enum Kind {
        SINGLE_CHOICE,
        MULTIPLE_CHOICE,
        POSTCODE_DISTRICT
    }

    /** How an engagement is published. */
    interface Rules {
        Figures.Shown publish(Attacked question, Tallies.Counted counted, boolean settled);
    }

    boolean several() {
        return kind == Kind.MULTIPLE_CHOICE;
    }

    int counts() {
        return several() ? 2 * options : cells();
    }

    /** Of one choice how many sorts of people there are is how many cells; of several, how many sets of options. */
    int sorts() {
        return several() ? (1 << options) - (required ? 1 : 0) : counts();
    }

    private int cells() {
        return required ? options : options + 1;
    }

    /** How many answered. */
    int all(int[] counts) {
        return several() ? counts[0] + counts[options] : IntStream.of(counts).sum();
    }

    /**
     * All that can be true of so many people. Who chose several is in a truth twice, and every truth that is given can be:
     * people can always choose so that the options have these counts, where none has more than all, and where together
     * they are enough for everybody if everybody had to choose.
     */
    void truths(int all, Consumer<int[]> truth) {
        fill(new int[counts()], 0, all, all, truth);
    }

    private void fill(int[] counts, int at, int left, int all, Consumer<int[]> truth) {
        if (several() && at == options) {
            if (!required || Arrays.stream(counts, 0, options).sum() >= all) {
                for (int option = 0; option < options; option++) {
                    counts[options + option] = all - counts[option];
                }
                truth.accept(counts.clone());
            }
        } else if (!several() && at == counts.length - 1) {
            counts[at] = left;
            truth.accept(counts.clone());
        } else {
            for (int count = 0; count <= left; count++) {
                counts[at] = count;
                fill(counts, at + 1, several() ? all : left - count, all, truth);
            }
        }
    }

    /** All that the API gives of the answers. */
    Figures.Shown publish(int[] counts, boolean settled) {
        return rules.publish(this, counted(counts), settled);
    }

    Question question() {
        return question(ID);
    }

    Question question(UUID id) {
        var offered = IntStream.range(0, options)
                .mapToObj(option -> new Option(new UUID(1, option), name(option)))
                .toList();
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoiceQuestion(id, "", null, required, offered);
            case MULTIPLE_CHOICE -> new MultipleChoiceQuestion(id, "", null, required, offered);
            case POSTCODE_DISTRICT -> new PostcodeDistrictQuestion(id, "", null, required);
        };
    }

    /** What is in the database: nothing of what nobody chose. */
    Map<String, Integer> values(int[] counts) {
        var values = new HashMap<String, Integer>();
        for (int option = 0; option < options; option++) {
            if (counts[option] > 0) {
                values.put(
                        kind == Kind.POSTCODE_DISTRICT ? name(option) : new UUID(1, option).toString(), counts[option]);
            }
        }
        return values;
    }

    int answered(int[] counts) {
        return several() || required ? all(counts) : all(counts) - counts[options];
    }

    private Tallies.Counted counted(int[] counts) {
        return new Tallies.Counted(all(counts), Map.of(ID, values(counts)), Map.of(ID, answered(counts)), Map.of());
    }

    private static String name(int option) {
        return Character.toString('A' + option);
    }

    private static Figures.Shown publish(Attacked question, Tallies.Counted counted, boolean settled) {
        var survey = new FrozenSurvey(ID, 1, ID, "", null, List.of(question.question()));
        return Figures.of(SUPPRESSION, counted, settled, survey, List.of());
    }

    @Override
    public String toString() {
        return "%s of %d%s".formatted(kind, options, required ? ", required" : "");
    }
}

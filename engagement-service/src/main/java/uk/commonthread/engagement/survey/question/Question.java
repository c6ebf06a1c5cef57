package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its id stays the same over versions, formats and languages, so that answers stay comparable. A kind is
 * one class: it reads itself from JSON, as {@code kind} says, checks an answer, lays the counts out for the public, and
 * exports. Kinds are listed here and nowhere else.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "kind")
@JsonTypeIdResolver(Kinds.class)
public sealed interface Question
        permits SingleChoiceQuestion,
                MultipleChoiceQuestion,
                ScaleQuestion,
                NumberQuestion,
                DateQuestion,
                FreeTextQuestion,
                PostcodeDistrictQuestion {

    UUID id();

    String text();

    @Nullable
    String hint();

    boolean required();

    /** What its kind is called in JSON. */
    default String kind() {
        return Kinds.nameOf(getClass());
    }

    /**
     * Holds an answer against the question.
     *
     * @param answer the JSON value that is natural to the kind, never null
     */
    Checked check(JsonNode answer);

    /** What can be chosen, where it is asked so; their ids stay the same from one version to the next. */
    default List<Option> options() {
        return List.of();
    }

    /** What to tell somebody who must answer it and did not. */
    String missing();

    /** How its answers are laid out for the public, by the rules of docs/adr/0040. */
    Table tally(Counts counts);

    /**
     * Its columns in a table that has a row for each response.
     *
     * @param name what its columns are called, or begin with
     */
    default List<Column> columns(String name) {
        return List.of(new Column(name, text(), Option.codes(options())));
    }

    /**
     * An answer in those columns.
     *
     * @param answer as it was kept, words among it; null where it was passed over
     */
    default List<String> cells(@Nullable JsonNode answer) {
        return List.of(answer == null ? "" : answer.asText());
    }

    /** The most characters that an answer in somebody's own words may have; 0 where there are none. */
    default int mostCharacters() {
        return 0;
    }
}

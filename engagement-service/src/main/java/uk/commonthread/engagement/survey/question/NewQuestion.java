package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author writes it; its id is that of the question as it is already, and null for a new one. Each kind
 * has one within its class.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "kind")
@JsonTypeIdResolver(Kinds.class)
public interface NewQuestion {
    int MOST_CHARACTERS = 500;
    String NO_TEXT = "Enter the question";
    String LONG_TEXT = "The question must have 500 characters or fewer";
    String LONG_HINT = "The hint must have 500 characters or fewer";

    @Nullable
    UUID id();

    String text();

    @Nullable
    String hint();

    boolean required();

    /** The question, with what is wrong with it told to its author. */
    Question ask(Author author);
}

package uk.commonthread.engagement.survey.response;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.AsSent;

/**
 * The answer to one question: the member that its kind asks for, and no other. One with none of them is a question that
 * was passed over.
 *
 * @param scale from 1 to 5
 * @param postcodeDistrict the first part of a postcode, as PR1
 */
record Answer(
        @NotNull(message = "Say which question this answers")
        UUID questionId,

        @Size(max = 50, message = "Choose 50 options or fewer") @Nullable
        List<@NotNull UUID> optionIds,

        @Nullable Integer scale,

        @Size(max = 40_000, message = "Write less") @Nullable @AsSent
        String text,

        @Size(max = 20, message = "Enter the first part of a postcode, like PR1") @Nullable
        String postcodeDistrict) {

    /** Without the answer: a record that finds its way into a log must not take it there. */
    @Override
    public String toString() {
        return "Answer[questionId=" + questionId + "]";
    }
}

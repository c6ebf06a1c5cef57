package uk.commonthread.partners.governance.seat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "All that can be edited of a seat; ending has a request of its own")
record SeatChange(
        @NotBlank(message = "Enter for whom the seat is")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String category,

        @Nullable UUID nominatingOrganisationId,

        @NotNull(message = "Choose whether the seat has a vote")
        VotingRight votingRight,

        @Schema(description = "Whether it is for people who were elected to public office")
        boolean elected,

        @Min(value = 0, message = "must not be below 0") int min,

        @Min(value = 1, message = "must not be below 1") @Max(value = 1000, message = "must be 1000 at most")
        int max,

        @Nullable @Size(min = 1, max = 500, message = "must have from 1 to 500 characters")
        String requiredByRule) {

    SeatProfile profile() {
        return new SeatProfile(category, nominatingOrganisationId, votingRight, elected, min, max, requiredByRule);
    }
}

package uk.commonthread.partners.governance.seat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "A seat to give a partnership")
record NewSeat(
        @NotBlank(message = "Enter for whom the seat is")
        @Size(max = 200, message = "must have 200 characters at most")
        @Schema(description = "For whom it is", examples = "Voluntary, community, faith and social enterprise")
        @OneLine
        String category,

        @Nullable @Schema(description = "The organisation that proposes who sits on it")
        UUID nominatingOrganisationId,

        @NotNull(message = "Choose whether the seat has a vote")
        VotingRight votingRight,

        @Schema(
                description =
                        "Whether it is for people who were elected to public office, as councillors are: everyone may"
                                + " then read the names of its members")
        boolean elected,

        @Min(value = 0, message = "must not be below 0") @Schema(description = "How many people must hold it")
        int min,

        @Min(value = 1, message = "must not be below 1")
        @Max(value = 1000, message = "must be 1000 at most")
        @Schema(description = "How many people may hold it at once")
        int max,

        @Nullable
        @Size(min = 1, max = 500, message = "must have from 1 to 500 characters")
        @Schema(description = "The rule that demands the seat; left out where none does")
        String requiredByRule,

        @Nullable @Schema(description = "The first day; the partnership's when left out")
        LocalDate from,

        @Nullable @Schema(description = "The last day; the partnership's when left out")
        LocalDate to) {

    SeatProfile profile() {
        return new SeatProfile(category, nominatingOrganisationId, votingRight, elected, min, max, requiredByRule);
    }
}

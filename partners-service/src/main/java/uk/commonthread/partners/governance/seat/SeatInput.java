package uk.commonthread.partners.governance.seat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.text.OneLine;
import uk.commonthread.partners.dated.period.Period;

/** What a seat is to be: one that is new, or that is edited. */
@Schema(description = "What a seat is to be")
record SeatInput(
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
        @Schema(
                description =
                        "The area whose authority it is for, where it is for one; an area of the partnership. Rules"
                                + " of the law can demand a seat for each")
        UUID areaId,

        @Nullable
        @Size(min = 1, max = 500, message = "must have from 1 to 500 characters")
        @Schema(
                description =
                        "The rule of the partnership that demands the seat; left out where none does, or a law does")
        String requiredByRule,

        @Nullable
        @Schema(description = "The first day; the partnership's when left out. It stays when a seat is edited")
        LocalDate from,

        @Nullable
        @Schema(description = "The last day; the partnership's when left out. Ending has a request of its own")
        LocalDate to) {

    SeatTerms terms() {
        if (min > max) {
            throw ApiException.field("max", "below-min", Map.of("min", min), "must not be below min, " + min);
        }
        return new SeatTerms(
                category.strip(), nominatingOrganisationId, votingRight, elected, min, max, areaId, requiredByRule);
    }

    /** Refuses to move the days of a seat that is there. */
    void requireDays(Period period) {
        if (from != null && !from.equals(period.from())) {
            throw ApiException.field(
                    "from", "stays", period.params(), "The first day stays as it is: " + period.from());
        }
        if (to != null && !to.equals(period.to())) {
            throw ApiException.field("to", "stays", period.params(), "End the seat by the request for that");
        }
    }
}

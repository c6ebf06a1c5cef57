package uk.commonthread.partners.governance.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.text.OneLine;

/** What a seat is: as it is asked for, kept, shown and told. */
@Embeddable
public record SeatTerms(
        @NotBlank(message = "Enter for whom the seat is")
        @Size(max = 200, message = "must have 200 characters at most")
        @Schema(description = "For whom it is", examples = "Voluntary, community, faith and social enterprise")
        @OneLine
        String category,

        @Nullable @Schema(description = "The organisation that proposes who sits on it")
        UUID nominatingOrganisationId,

        @NotNull(message = "Choose whether the seat has a vote") @Enumerated(EnumType.STRING)
        VotingRight votingRight,

        @Schema(
                description =
                        "Whether it is for people who were elected to public office, as councillors are: everyone may"
                                + " then read the names of its members")
        boolean elected,

        @Column(name = "min_holders")
        @Min(value = 0, message = "must not be below 0")
        @Schema(description = "How many people must hold it")
        int min,

        @Column(name = "max_holders")
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
        String requiredByRule) {

    /** As they are kept. */
    SeatTerms checked() {
        if (min > max) {
            throw ApiException.field("max", "below-min", Map.of("min", min), "must not be below min, " + min);
        }
        return new SeatTerms(
                category.strip(), nominatingOrganisationId, votingRight, elected, min, max, areaId, requiredByRule);
    }

    /** A rule that demands a seat demands somebody on it. */
    public int required() {
        return Math.max(1, min);
    }
}

package uk.commonthread.partners.governance.seat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;

/** What a seat is to be: one that is new, or that is edited. */
@Schema(description = "What a seat is to be")
record SeatInput(
        @Valid @JsonUnwrapped SeatTerms terms,

        @Nullable
        @Schema(description = "The first day; the partnership's when left out. It stays when a seat is edited")
        LocalDate from,

        @Nullable
        @Schema(description = "The last day; the partnership's when left out. Ending has a request of its own")
        LocalDate to) {

    /** The days asked for, else those of the partnership, within which they must lie. */
    Period within(Period whole) {
        var period = Period.of(from == null ? whole.from() : from, to == null ? whole.to() : to);
        if (!whole.encloses(period)) {
            throw ApiException.field(
                    "from",
                    "outside-partnership",
                    whole.params(),
                    "The seat must lie within the partnership's days, " + whole);
        }
        return period;
    }

    /** Refuses to move the days of a seat that is there. */
    void requireDays(Period period) {
        if (from != null) {
            ApiException.requireSame("from", period.from(), from);
        }
        if (to != null && !to.equals(period.to())) {
            throw ApiException.field("to", "stays", period.params(), "End the seat by the request for that");
        }
    }
}

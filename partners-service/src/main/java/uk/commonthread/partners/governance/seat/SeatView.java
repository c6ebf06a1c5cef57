package uk.commonthread.partners.governance.seat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.dated.period.Period;

@Schema(name = "Seat", description = "A place, or several alike, in a partnership")
record SeatView(
        UUID id,
        int version,
        UUID partnershipId,
        @JsonUnwrapped SeatTerms terms,

        @Nullable @Schema(description = "That organisation's name on the day asked for")
        String nominatingOrganisationName,

        @Schema(description = "How many people hold it on the day asked for; observers do not count")
        int held,

        @JsonUnwrapped Period period)
        implements Versioned {

    static SeatView of(Seat seat, int held, Map<UUID, String> organisationNames) {
        var nominating = seat.terms().nominatingOrganisationId();
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.partnershipId(),
                seat.terms(),
                nominating == null ? null : organisationNames.get(nominating),
                held,
                seat.period());
    }
}

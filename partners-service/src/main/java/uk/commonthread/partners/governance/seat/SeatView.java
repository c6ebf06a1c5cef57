package uk.commonthread.partners.governance.seat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Seat", description = "A place, or several alike, in a partnership")
record SeatView(
        UUID id,
        int version,
        UUID partnershipId,
        @Schema(description = "For whom it is") String category,

        @Nullable @Schema(description = "The organisation that proposes who sits on it")
        UUID nominatingOrganisationId,

        @Nullable @Schema(description = "That organisation's name on the day asked for")
        String nominatingOrganisationName,

        VotingRight votingRight,

        @Schema(description = "Whether it is for people who were elected to public office, as councillors are")
        boolean elected,

        @Schema(description = "How many people must hold it")
        int min,

        @Schema(description = "How many people may hold it at once")
        int max,

        @Nullable @Schema(description = "The area whose authority it is for")
        UUID areaId,

        @Nullable @Schema(description = "The rule of the partnership that demands the seat, beside those of the law")
        String requiredByRule,

        @Schema(description = "How many people hold it on the day asked for; observers do not count")
        int held,

        LocalDate from,
        @Nullable LocalDate to)
        implements Versioned {

    static SeatView of(Seat seat, int held, Map<UUID, String> organisationNames) {
        var terms = seat.terms();
        var nominating = terms.nominatingOrganisationId();
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.partnershipId(),
                terms.category(),
                nominating,
                nominating == null ? null : organisationNames.get(nominating),
                terms.votingRight(),
                terms.elected(),
                terms.min(),
                terms.max(),
                terms.areaId(),
                terms.requiredByRule(),
                held,
                seat.period().from(),
                seat.period().to());
    }
}

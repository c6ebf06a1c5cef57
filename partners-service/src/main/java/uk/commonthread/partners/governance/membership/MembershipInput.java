package uk.commonthread.partners.governance.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.registry.person.PersonInput;

@Schema(description = "Who is to hold a seat; the seat itself stays when a membership is edited")
record MembershipInput(
        @NotNull(message = "Choose the seat") UUID seatId,

        @Nullable @Schema(description = "Someone who is known; or else a new one in person")
        UUID personId,

        @Nullable @Valid @Schema(description = "Someone new, who is entered with it")
        PersonInput person,

        @NotNull(message = "Choose the organisation on whose behalf the person sits")
        UUID onBehalfOfOrganisationId,

        @NotNull(message = "Choose as what the person sits") MemberRole role,
        @NotNull(message = "Enter the first day") LocalDate from,

        @Nullable @Schema(description = "The last day; left out while there is none")
        LocalDate to) {

    Holder holder(UUID chosen) {
        return new Holder(chosen, onBehalfOfOrganisationId, role, Period.of(from, to));
    }
}

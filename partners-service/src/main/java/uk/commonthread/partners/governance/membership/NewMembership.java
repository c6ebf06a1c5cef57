package uk.commonthread.partners.governance.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;
import uk.commonthread.partners.dated.period.Period;

@Schema(description = "Someone who is to hold a seat")
record NewMembership(
        @NotNull(message = "Choose the seat") UUID seatId,

        @NotBlank(message = "Enter the person's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String personName,

        @NotNull(message = "Choose the organisation on whose behalf the person sits")
        UUID onBehalfOfOrganisationId,

        @NotNull(message = "Choose as what the person sits") MemberRole role,
        @NotNull(message = "Enter the first day") LocalDate from,

        @Nullable @Schema(description = "The last day; left out while there is none")
        LocalDate to) {

    Holder holder() {
        return new Holder(personName, onBehalfOfOrganisationId, role, Period.of(from, to));
    }
}

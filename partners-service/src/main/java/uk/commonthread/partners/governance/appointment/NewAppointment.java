package uk.commonthread.partners.governance.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.partners.registry.person.PersonInput;

@Schema(description = "A function to give a person")
record NewAppointment(
        @Nullable @Schema(description = "Someone who is known; or else a new one in person")
        UUID personId,

        @Nullable @Valid @Schema(description = "Someone new, who is entered with it")
        PersonInput person,

        @NotNull(message = "Choose the partnership") UUID partnershipId,
        @NotNull(message = "Choose the function") Function function,
        @NotNull(message = "Enter the first day") LocalDate from,

        @Nullable @Schema(description = "The last day; left out while there is none")
        LocalDate to) {}

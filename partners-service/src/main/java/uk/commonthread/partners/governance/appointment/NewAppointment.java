package uk.commonthread.partners.governance.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "A function to give a person")
record NewAppointment(
        @NotNull(message = "Enter the person's id") @Schema(description = "The subject of the person's access tokens")
        UUID personId,

        @NotBlank(message = "Enter the person's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String personName,

        @NotNull(message = "Choose the partnership") UUID partnershipId,
        @NotNull(message = "Choose the function") Function function,
        @NotNull(message = "Enter the first day") LocalDate from,

        @Nullable @Schema(description = "The last day; left out while there is none")
        LocalDate to) {}

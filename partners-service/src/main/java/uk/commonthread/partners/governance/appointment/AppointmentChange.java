package uk.commonthread.partners.governance.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "All that can be edited of an appointment; another function would be another appointment")
record AppointmentChange(
        @NotBlank(message = "Enter the person's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String personName,

        @NotNull(message = "Enter the first day") LocalDate from,
        @Nullable LocalDate to) {}

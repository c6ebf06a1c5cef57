package uk.commonthread.partners.governance.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "All that can be edited of an appointment; another person or function would be another appointment")
record AppointmentChange(
        @NotNull(message = "Enter the first day") LocalDate from,
        @Nullable LocalDate to) {}

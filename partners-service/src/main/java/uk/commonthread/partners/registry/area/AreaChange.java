package uk.commonthread.partners.registry.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

@Schema(description = "All that can be edited of an area; another code would be another area")
record AreaChange(
        @NotBlank(message = "Enter the area's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String name,

        @Nullable
        @Schema(
                description =
                        "The first day of the name where it is a new one; today when left out. The first day of the"
                                + " present name corrects that name.")
        LocalDate nameFrom,

        @Nullable @Schema(description = "May be left out where a GSS code tells it")
        AreaKind kind,

        @NotNull(message = "Enter the year, or year and month, of the edition that the code is from")
        @Pattern(
                regexp = "[0-9]{4}(-(0[1-9]|1[0-2]))?",
                message = "must be a year, or a year and month, for example 2026-04")
        @OneLine
        String vintage,

        @NotNull(message = "Enter the first day on which the code means this area")
        LocalDate from,

        @Nullable LocalDate to) {}

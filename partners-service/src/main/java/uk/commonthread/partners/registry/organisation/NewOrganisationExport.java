package uk.commonthread.partners.registry.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.export.ExportFormat;

/**
 * Which organisations are wanted, and as what.
 *
 * @param name any part of the name, as in the list
 * @param asOf only those that were there on that day, as they were then
 */
record NewOrganisationExport(
        @NotNull(message = "Say which format: CSV or XLSX") ExportFormat format,

        @Size(max = 200) @Nullable String name,

        @Nullable LocalDate asOf) {}

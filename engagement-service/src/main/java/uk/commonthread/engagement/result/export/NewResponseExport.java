package uk.commonthread.engagement.result.export;

import jakarta.validation.constraints.NotNull;
import uk.commonthread.kit.export.ExportFormat;

/** How the responses are wanted. */
record NewResponseExport(
        @NotNull(message = "Say which format: CSV or XLSX") ExportFormat format,

        @NotNull(message = "Say which shape: WIDE or TIDY") Shape shape) {}

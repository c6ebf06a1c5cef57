package uk.commonthread.partners.area;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Area", description = "An area that partnerships may serve, under one code")
record AreaView(
        UUID id,
        int version,
        AreaScheme scheme,
        @Schema(examples = "E10000017") String code,
        String name,
        AreaKind kind,

        @Schema(description = "The edition that the code is from", examples = "2023-04")
        String vintage,

        LocalDate from,
        @Nullable LocalDate to)
        implements Versioned {

    static AreaView of(Area area) {
        return new AreaView(
                area.id(),
                area.version(),
                area.scheme(),
                area.code(),
                area.name(),
                area.kind(),
                area.vintage(),
                area.period().from(),
                area.period().to());
    }
}

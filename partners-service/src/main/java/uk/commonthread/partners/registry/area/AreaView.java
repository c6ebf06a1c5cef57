package uk.commonthread.partners.registry.area;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.FormerName;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.SuccessionView;
import uk.commonthread.partners.dated.succession.Successions;

@Schema(name = "Area", description = "An area that partnerships may serve, under one code")
record AreaView(
        UUID id,
        int version,
        AreaScheme scheme,
        @Schema(examples = "E10000017") String code,

        @Schema(description = "Its name on the day asked for")
        String name,

        @Nullable @Schema(description = "The first day of that name; null where it has had it from the beginning")
        LocalDate nameFrom,

        @Schema(description = "The names that it had before")
        List<FormerName> formerNames,

        AreaKind kind,

        @Schema(description = "The edition that the code is from", examples = "2023-04")
        String vintage,

        @JsonUnwrapped Period period,

        @Schema(description = "The areas that followed it") List<SuccessionView> successors,

        @Schema(description = "The areas that it followed") List<SuccessionView> predecessors)
        implements Versioned {

    /** As it was on that day. */
    static AreaView of(Area area, LocalDate day, Successions successions) {
        return new AreaView(
                area.id(),
                area.version(),
                area.scheme(),
                area.code(),
                DatedNames.on(area.names(), day),
                DatedNames.since(area.names(), day),
                DatedNames.before(area.names(), day),
                area.kind(),
                area.vintage(),
                area.period(),
                successions.after(area.id()),
                successions.before(area.id()));
    }
}

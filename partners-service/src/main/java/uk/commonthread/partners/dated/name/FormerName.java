package uk.commonthread.partners.dated.name;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A name that a thing no longer had on the day asked for. */
@Schema(description = "An earlier name")
public record FormerName(
        String name,

        @Nullable @Schema(description = "Its first day; null for the first name, which held from the beginning")
        LocalDate from,

        @Schema(description = "Its last day") LocalDate to) {

    static FormerName of(DatedName former) {
        var period = former.period();
        if (period.to() == null) {
            throw new IllegalArgumentException("Not a former name: " + former);
        }
        return new FormerName(former.name(), former.isFirst() ? null : period.from(), period.to());
    }
}

package uk.commonthread.partners.governance.gap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gap", description = "Whom a rule wants in a partnership and who is not there")
record GapView(
        Kind kind,

        @Nullable @Schema(description = "The seat with too few people; missing where there is none")
        UUID seatId,

        @Nullable String seatCategory,

        @Nullable @Schema(description = "The area whose authority is not there")
        UUID areaId,

        @Nullable @Schema(description = "That area's name on the day asked for")
        String areaName,

        @Schema(
                description =
                        "Where the partnership has no area of a kind that the rule names: the kinds, any of which would do")
        List<String> areaKinds,

        @Schema(description = "How many people are there") int held,

        @Schema(description = "How many people there must be")
        int required,

        @Nullable @Schema(description = "The code of the law's rule; missing where the partnership's own rules want it")
        String rule,

        @Nullable @Schema(description = "What that rule wants")
        String ruleTitle,

        @Schema(description = "Where it is written: the statute and section, or what the secretariat entered")
        String source) {

    enum Kind {
        /** Fewer people than are wanted have the seat. */
        TOO_FEW_PEOPLE,
        /** There is no seat for the area's authority. */
        NO_SEAT,
        /** The partnership's areas are not all recorded. */
        NO_AREA
    }

    /** All of them; there are too few for pages. */
    @Schema(name = "Gaps")
    record Listed(List<GapView> items) {}
}

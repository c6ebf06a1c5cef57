package uk.commonthread.strategy.document.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.PublicView;
import uk.commonthread.strategy.replica.partnership.Partnerships;

/** A strategy as its latest published version froze it: no edit of the draft is in it. */
@Schema(name = "PublicStrategy")
record PublicStrategy(
        UUID id,

        @Schema(description = "Counts the changes of what is public")
        int version,

        @Schema(description = "The one that leads") UUID partnershipId,

        @Schema(description = "All whose strategy it is, the one that leads first")
        List<UUID> partnershipIds,

        @Schema(description = "Null until the partnership's own state has arrived") @Nullable
        String partnershipName,

        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        @Schema(description = "The last day") LocalDate periodTo,

        @Schema(description = "The latest published version")
        int latestVersion)
        implements StrategyView, PublicView {

    /** Null while nothing of it is published. */
    static @Nullable PublicStrategy of(Strategy strategy, Partnerships.@Nullable Called called) {
        var outline = strategy.publishedOutline();
        var number = strategy.publishedNumber();
        if (outline == null || number == null) {
            return null;
        }
        return new PublicStrategy(
                strategy.id(),
                // Both only grow, and so their sum is another one whenever either is.
                number + (called == null ? 0 : called.version()),
                strategy.partnershipId(),
                strategy.partnershipIds(),
                called == null ? null : called.name(),
                outline.title(),
                outline.kind(),
                outline.periodFrom(),
                outline.periodTo(),
                number);
    }
}

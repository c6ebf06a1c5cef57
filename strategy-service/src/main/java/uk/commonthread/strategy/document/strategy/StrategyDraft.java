package uk.commonthread.strategy.document.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.replica.partnership.Partnerships;

@Schema(
        name = "StrategyDraft",
        description =
                "To the partnership's strategy leads the strategy as they work on it, with what is public of it beside it."
                        + " To everyone else what was published, without a published member of its own.")
record StrategyDraft(
        UUID id,
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

        @Schema(description = "The latest published version; null while there is none") @Nullable
        Integer latestVersion,

        @Schema(description = "What everyone else reads; null while nothing is public, and to everyone else") @Nullable
        PublicStrategy published)
        implements StrategyView {

    static StrategyDraft of(
            Strategy strategy, Partnerships.@Nullable Called called, @Nullable PublicStrategy published) {
        var outline = strategy.outline();
        return new StrategyDraft(
                strategy.id(),
                strategy.version(),
                strategy.partnershipId(),
                strategy.partnershipIds(),
                called == null ? null : called.name(),
                outline.title(),
                outline.kind(),
                outline.periodFrom(),
                outline.periodTo(),
                strategy.publishedNumber(),
                published);
    }
}

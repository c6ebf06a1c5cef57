package uk.commonthread.strategy.strategy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Strategy")
record StrategyView(
        UUID id,
        int version,
        UUID partnershipId,

        @Schema(description = "Null until the partnership's own state has arrived") @Nullable
        String partnershipName,

        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        @Schema(description = "The last day") LocalDate periodTo,

        @Schema(description = "The latest published version; null while there is none") @Nullable
        Integer latestVersion)
        implements Versioned {

    static StrategyView of(Strategy strategy, Outline outline, @Nullable String partnershipName) {
        return new StrategyView(
                strategy.id(),
                strategy.version(),
                strategy.partnershipId(),
                partnershipName,
                outline.title(),
                outline.kind(),
                outline.periodFrom(),
                outline.periodTo(),
                strategy.publishedNumber());
    }
}

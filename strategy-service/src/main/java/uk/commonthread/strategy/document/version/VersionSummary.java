package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StrategyVersionSummary")
record VersionSummary(
        UUID strategyId,
        int number,
        String title,
        String hash,
        Instant frozenAt,
        @Nullable Instant publishedAt) {

    static VersionSummary of(StrategyVersion version, FrozenContent content) {
        return new VersionSummary(
                version.strategyId(),
                version.number(),
                content.title(),
                version.hash(),
                version.frozenAt(),
                version.publishedAt());
    }
}

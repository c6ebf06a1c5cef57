package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.strategy.document.strategy.StrategyKind;

@Schema(name = "StrategyVersion")
record VersionView(
        UUID strategyId,
        UUID partnershipId,
        int number,
        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<FrozenSection> sections,

        @Schema(description = "What was frozen, letter for letter: a JSON object in the canonical form of RFC 8785")
        String content,

        @Schema(description = "SHA-256, in lower-case hexadecimal, of content in UTF-8")
        String hash,

        Instant frozenAt,
        @Nullable Instant publishedAt) {

    static VersionView of(StrategyVersion version, FrozenContent content) {
        return new VersionView(
                content.strategyId(),
                content.partnershipId(),
                content.number(),
                content.title(),
                content.kind(),
                content.periodFrom(),
                content.periodTo(),
                content.sections(),
                version.content(),
                version.hash(),
                version.frozenAt(),
                version.publishedAt());
    }
}

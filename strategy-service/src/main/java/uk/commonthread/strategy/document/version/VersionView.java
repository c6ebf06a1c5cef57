package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.strategy.document.strategy.StrategyKind;

@Schema(name = "StrategyVersion")
record VersionView(
        UUID strategyId,
        UUID partnershipId,
        List<UUID> partnershipIds,
        int number,
        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<SectionView> sections,

        @Schema(description = "What was frozen, letter for letter: a JSON object in the canonical form of RFC 8785")
        String content,

        @Schema(description = "SHA-256, in lower-case hexadecimal, of content in UTF-8")
        String hash,

        Instant frozenAt,
        @Nullable Instant publishedAt) {

    /** A section with its words beside it. */
    @Schema(name = "FrozenSection")
    record SectionView(
            UUID sectionId,
            String title,
            RichText text,

            @Schema(description = "The words of its text alone, a paragraph a line")
            String plainText,

            List<FrozenSection.FrozenPriority> priorities) {

        static SectionView of(FrozenSection section) {
            return new SectionView(
                    section.sectionId(),
                    section.title(),
                    section.text(),
                    section.text().plainText(),
                    section.priorities());
        }
    }

    static VersionView of(StrategyVersion version, FrozenContent content) {
        return new VersionView(
                content.strategyId(),
                content.partnershipIds().getFirst(),
                content.partnershipIds(),
                content.number(),
                content.title(),
                content.kind(),
                content.periodFrom(),
                content.periodTo(),
                content.sections().stream().map(SectionView::of).toList(),
                version.content(),
                version.hash(),
                version.frozenAt(),
                version.publishedAt());
    }
}

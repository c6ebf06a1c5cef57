package uk.commonthread.strategy.replica.theme;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PublishedTheme")
record ThemeView(
        UUID themeId,
        UUID engagementId,

        @Schema(description = "Null until the engagement's own state has arrived") @Nullable
        String engagementTitle,

        String title,
        String description,
        Figure contributions,
        Instant publishedAt,

        @Schema(description = "Whether a need or a priority rests on it")
        boolean linked) {

    /** A published count; suppressed where it is so small that it could point at people. */
    @Schema(name = "Figure")
    record Figure(@Nullable Integer count, boolean suppressed) {}

    static ThemeView of(PublishedTheme theme, @Nullable String engagementTitle, boolean linked) {
        return new ThemeView(
                theme.id(),
                theme.engagementId(),
                engagementTitle,
                theme.title(),
                theme.description(),
                new Figure(theme.contributions(), theme.suppressed()),
                theme.publishedAt(),
                linked);
    }
}

package uk.commonthread.engagement.loop.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.loop.uptake.Section;

/**
 * What became of somebody's answers, for who holds the receipt. The answers themselves are not repeated: a code may be
 * read over a shoulder.
 *
 * @param coded whether an analyst has read the answers and coded them to a theme, published or not
 * @param themes the published themes that the answers speak of
 */
@Schema(name = "FollowedReceipt")
record ReceiptView(
        Instant receivedAt, UUID engagementId, String engagementTitle, boolean coded, List<FollowedTheme> themes) {

    /**
     * A published theme, and what was made of it.
     *
     * @param sections the published sections of strategies that took it up
     */
    @Schema(name = "FollowedTheme")
    record FollowedTheme(UUID themeId, String title, String description, Instant publishedAt, List<Section> sections) {

        static FollowedTheme of(Themes.Reference theme, List<Section> sections) {
            return new FollowedTheme(
                    theme.id(),
                    theme.title(),
                    theme.description(),
                    Objects.requireNonNull(theme.publishedAt()),
                    sections);
        }
    }
}

package uk.commonthread.strategy.need;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.web.PublicView;
import uk.commonthread.strategy.replica.theme.ThemeReason;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.PublicPlace;

/** A need as it stands on the public thread: no edit of the draft is in it before it is published. */
@Schema(name = "PublicNeed")
record PublicNeed(
        UUID id,

        @Schema(description = "Counts the changes of what is public")
        int version,

        UUID partnershipId,
        String statement,
        String evidence,
        String source,
        List<ThemeReason> themes,
        Instant recordedAt,
        Instant publishedAt)
        implements NeedView, PublicView {

    static PublicNeed of(UUID partnershipId, Instant publishedAt, PublicPlace place) {
        var node = place.node();
        return new PublicNeed(
                node.id(),
                place.version(),
                partnershipId,
                node.title(),
                Objects.requireNonNullElse(node.detail(), ""),
                Objects.requireNonNullElse(node.source(), ""),
                place.causes(LinkKind.SHOWS).stream()
                        .map(ThemeReason::published)
                        .toList(),
                node.at(),
                publishedAt);
    }
}

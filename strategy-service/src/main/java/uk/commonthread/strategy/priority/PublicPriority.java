package uk.commonthread.strategy.priority;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.web.PublicView;
import uk.commonthread.strategy.need.NeedReason;
import uk.commonthread.strategy.replica.theme.ThemeReason;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.PublicPlace;

/** A priority as it stands on the public thread: no edit of the draft is in it before it is published. */
@Schema(name = "PublicPriority")
record PublicPriority(
        UUID id,

        @Schema(description = "Counts the changes of what is public")
        int version,

        UUID partnershipId,
        String statement,
        String whyTogether,
        List<NeedReason> needs,
        List<ThemeReason> themes,
        Instant recordedAt,
        Instant publishedAt)
        implements PriorityView, PublicView {

    static PublicPriority of(UUID partnershipId, Instant publishedAt, PublicPlace place) {
        var node = place.node();
        return new PublicPriority(
                node.id(),
                place.version(),
                partnershipId,
                node.title(),
                Objects.requireNonNullElse(node.detail(), ""),
                place.causes(LinkKind.CALLS_FOR).stream()
                        .map(NeedReason::published)
                        .toList(),
                place.causes(LinkKind.SUPPORTS).stream()
                        .map(ThemeReason::published)
                        .toList(),
                node.at(),
                publishedAt);
    }
}

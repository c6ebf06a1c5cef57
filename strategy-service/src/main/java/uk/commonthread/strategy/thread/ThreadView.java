package uk.commonthread.strategy.thread;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PublicThread",
        description = "Everything that led to a place and everything that came of it, earliest stage first")
record ThreadView(
        @Schema(description = "The place asked for, as theme:<id>")
        String node,

        List<NodeView> nodes,
        List<LinkView> links,

        @Schema(description = "Whether the nearest places only are shown, since there are too many")
        boolean truncated) {

    @Schema(name = "ThreadNode")
    record NodeView(
            @Schema(description = "Its name in links, and in the address of its own thread, as theme:<id>")
            String node,

            UUID id,
            NodeKind kind,
            String title,
            @Nullable String detail,

            @Schema(description = "When it came about: said, recorded or published")
            Instant at,

            @Schema(description = "The strategy that a section belongs to, or itself") @Nullable
            UUID strategyId,

            @Schema(description = "The latest published version of that strategy that holds it") @Nullable
            Integer versionNumber) {

        static NodeView of(ThreadNode node) {
            return new NodeView(
                    new NodeRef(node.kind(), node.id()).toString(),
                    node.id(),
                    node.kind(),
                    node.title(),
                    node.detail(),
                    node.at(),
                    node.strategyId(),
                    node.versionNumber());
        }
    }

    @Schema(name = "ThreadLink")
    record LinkView(
            @Schema(description = "A place's node member") String from,
            @Schema(description = "A place's node member") String to,

            @Schema(description = "Reads as a sentence: this theme SHOWS that need")
            LinkKind kind,

            @Schema(description = "The editor's reason; null where the link is a fact, or the section's text says why")
            @Nullable
            String because,

            Instant at) {

        static LinkView of(ThreadLink link) {
            return new LinkView(
                    new NodeRef(link.kind().from(), link.from()).toString(),
                    new NodeRef(link.kind().to(), link.to()).toString(),
                    link.kind(),
                    link.because(),
                    link.at());
        }
    }
}

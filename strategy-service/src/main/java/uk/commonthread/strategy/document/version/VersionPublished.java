package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

/** A version was published; it is now the latest one. */
record VersionPublished(
        UUID strategyId,
        UUID partnershipId,
        String title,
        int number,
        String hash,
        Instant publishedAt,
        List<PublishedSection> sections)
        implements DomainEvent {

    record PublishedSection(UUID sectionId, String title) {}

    static VersionPublished of(FrozenContent content, String hash, Instant when) {
        return new VersionPublished(
                content.strategyId(),
                content.partnershipId(),
                content.title(),
                content.number(),
                hash,
                when,
                content.sections().stream()
                        .map(section -> new PublishedSection(section.sectionId(), section.title()))
                        .toList());
    }

    @Override
    public String type() {
        return "strategy.version.published.v1";
    }

    @Override
    public UUID aggregateId() {
        return strategyId;
    }
}

package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;
import uk.commonthread.strategy.replica.partnership.Functions;

/**
 * A version of a strategy. Its hash is what bodies agree to; its words are not public before it is published, and then it
 * is the latest one.
 *
 * @param partnershipId the one that leads
 * @param partnershipIds all whose strategy it is, the one that leads first
 */
@StateOf(
        value = "strategy.version",
        verbs = {"frozen", "published"})
record VersionState(
        UUID id,
        int version,
        UUID strategyId,
        UUID partnershipId,
        List<UUID> partnershipIds,
        int number,
        String hash,
        Instant frozenAt,
        @Nullable Instant publishedAt,
        @Nullable String title,
        List<PublishedSection> sections)
        implements State {
    @Override
    public Audience audience() {
        return publishedAt == null ? Audience.of(Functions.STRATEGY_LEAD, partnershipId) : Audience.everyone();
    }

    record PublishedSection(UUID sectionId, String title) {}

    static VersionState of(StrategyVersion version, FrozenContent content) {
        var isPublic = version.publishedAt() != null;
        return new VersionState(
                version.id(),
                isPublic ? 1 : 0,
                version.strategyId(),
                content.partnershipIds().getFirst(),
                content.partnershipIds(),
                version.number(),
                version.hash(),
                version.frozenAt(),
                version.publishedAt(),
                isPublic ? content.title() : null,
                (isPublic ? content.sections() : List.<FrozenSection>of())
                        .stream()
                                .map(section -> new PublishedSection(section.sectionId(), section.title()))
                                .toList());
    }
}

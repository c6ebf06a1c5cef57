package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.StateEvent;

/** What has come of a theme so far: the published sections and priorities that it led to. */
record UptakeState(UUID themeId, int version, List<TakenUpIn> sections, List<SupportedPriority> priorities)
        implements StateEvent {

    record TakenUpIn(
            UUID sectionId,
            UUID strategyId,
            String strategyTitle,
            int versionNumber,
            String title,
            Instant publishedAt) {}

    record SupportedPriority(UUID id, String statement) {}

    @Override
    public String type() {
        return "strategy.uptake.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return themeId;
    }
}

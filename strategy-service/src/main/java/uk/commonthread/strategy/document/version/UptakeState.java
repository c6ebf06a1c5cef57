package uk.commonthread.strategy.document.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.event.PublicState;
import uk.commonthread.kit.event.StateOf;

/** What has come of a theme so far: the published sections and priorities that it led to. */
@StateOf(
        value = "strategy.uptake",
        verbs = {"updated"})
record UptakeState(UUID id, int version, List<TakenUpIn> sections, List<SupportedPriority> priorities)
        implements PublicState {
    record TakenUpIn(
            UUID sectionId,
            UUID strategyId,
            String strategyTitle,
            int versionNumber,
            String title,
            Instant publishedAt) {}

    record SupportedPriority(UUID id, String statement) {}
}

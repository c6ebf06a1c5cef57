package uk.commonthread.strategy.document.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.commonthread.strategy.document.strategy.Outline;
import uk.commonthread.strategy.document.strategy.StrategyKind;

/** What is frozen of a strategy, as today's release has it: {@link FrozenContents} reads it from whatever was stored. */
record FrozenContent(
        UUID strategyId,
        List<UUID> partnershipIds,
        int number,
        String title,
        StrategyKind kind,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<FrozenSection> sections) {

    Outline outline() {
        return new Outline(title, kind, periodFrom, periodTo);
    }
}

package uk.commonthread.strategy.document.strategy;

import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.richtext.RichText;

/** A strategy as it is written at this moment, locked against edits until the transaction ends. */
public record Draft(UUID strategyId, List<UUID> partnershipIds, Outline outline, List<DraftSection> sections) {

    /** A section of a draft, in reading order. */
    public record DraftSection(UUID id, String title, RichText text, List<UUID> priorityIds) {}
}

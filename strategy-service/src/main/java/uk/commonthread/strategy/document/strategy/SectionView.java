package uk.commonthread.strategy.document.strategy;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Section")
record SectionView(UUID id, int version, UUID strategyId, String title, RichText text, List<UUID> priorityIds)
        implements Versioned {

    static SectionView of(Section section, List<UUID> priorityIds) {
        return new SectionView(
                section.id(), section.version(), section.strategyId(), section.title(), section.text(), priorityIds);
    }
}

package uk.commonthread.engagement.analysis.contribution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a contribution speaks of a theme.
 *
 * @param by who decided so last
 */
@Schema(name = "Coding")
record CodingView(UUID id, UUID themeId, String themeTitle, CodingState state, String by, Instant at) {

    static CodingView of(Coding coding, String themeTitle) {
        return new CodingView(
                coding.id(), coding.themeId(), themeTitle, coding.state(), coding.decidedByName(), coding.decidedAt());
    }
}

package uk.commonthread.engagement.analysis.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said, with the themes it was coded to. Only analysts of the partnership get it. */
@Schema(name = "Contribution")
record ContributionView(
        UUID id, UUID questionId, String questionText, String text, Instant receivedAt, List<CodingView> codings) {

    /** Without the words: a record that finds its way into a log must not take them there. */
    @Override
    public String toString() {
        return "ContributionView[id=" + id + "]";
    }
}

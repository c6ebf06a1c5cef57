package uk.commonthread.partners.governance.seat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/** What a seat is, as a creating and an editing request both say it. */
record SeatProfile(
        String category,
        @Nullable UUID nominatingOrganisationId,
        VotingRight votingRight,
        boolean elected,
        int min,
        int max,
        @Nullable String requiredByRule) {

    SeatProfile {
        if (min > max) {
            throw ApiException.field("max", "must not be below min, " + min);
        }
    }
}

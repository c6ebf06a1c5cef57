package uk.commonthread.partners.governance.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seat is.
 *
 * @param areaId the area whose authority it is for
 * @param elected whether those who hold it were elected to public office
 */
@Embeddable
record SeatTerms(
        String category,
        @Nullable UUID nominatingOrganisationId,
        @Enumerated(EnumType.STRING) VotingRight votingRight,
        boolean elected,
        @Column(name = "min_holders") int min,
        @Column(name = "max_holders") int max,
        @Nullable UUID areaId,
        @Nullable String requiredByRule) {

    /** A rule that demands a seat demands somebody on it. */
    int required() {
        return Math.max(1, min);
    }
}

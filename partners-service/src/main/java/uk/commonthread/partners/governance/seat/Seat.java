package uk.commonthread.partners.governance.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import uk.commonthread.partners.dated.period.Period;

/** A place, or several alike, in a partnership. */
@Entity
@Table(name = "seat")
class Seat {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String category;

    @Column
    private @Nullable UUID nominatingOrganisationId;

    @Enumerated(EnumType.STRING)
    private VotingRight votingRight;

    @Column(nullable = false)
    private boolean elected;

    @Column(name = "min_holders", nullable = false)
    private int min;

    @Column(name = "max_holders", nullable = false)
    private int max;

    @Column
    private @Nullable String requiredByRule;

    @Embedded
    private Period period;

    protected Seat() {}

    Seat(UUID partnershipId, SeatProfile profile, Period period) {
        this.partnershipId = partnershipId;
        this.period = period;
        describe(profile);
    }

    void change(SeatProfile profile, LocalDate today) {
        period.requireNotEnded(today);
        describe(profile);
    }

    private void describe(SeatProfile profile) {
        category = profile.category().strip();
        nominatingOrganisationId = profile.nominatingOrganisationId();
        votingRight = profile.votingRight();
        elected = profile.elected();
        min = profile.min();
        max = profile.max();
        requiredByRule = profile.requiredByRule();
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    void endWithPartnership(LocalDate last) {
        period = period.cutAt(last);
    }

    /** Whether a rule demands more holders than there are. A rule that demands a seat demands somebody on it. */
    boolean isGap(int held) {
        return requiredByRule != null && held < Math.max(1, min);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    String category() {
        return category;
    }

    @Nullable
    UUID nominatingOrganisationId() {
        return nominatingOrganisationId;
    }

    VotingRight votingRight() {
        return votingRight;
    }

    /** Whether those who hold it were elected to public office. */
    boolean elected() {
        return elected;
    }

    int min() {
        return min;
    }

    int max() {
        return max;
    }

    @Nullable
    String requiredByRule() {
        return requiredByRule;
    }

    Period period() {
        return period;
    }
}

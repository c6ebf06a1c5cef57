package uk.commonthread.strategy.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.strategy.groundwork.Groundwork;

/** What a partnership sets out to do together, and why no single organisation can solve it. Rests on one need or more. */
@Entity
@Audited(value = "strategy.priority", body = "partnershipId")
@Table(name = "priority")
class Priority extends Groundwork {
    @Column(nullable = false)
    private String whyTogether;

    protected Priority() {}

    Priority(PriorityInput input, Instant now) {
        super(input.partnershipId(), now);
        update(input, now);
    }

    final void update(PriorityInput input, Instant now) {
        state(input.statement(), now);
        whyTogether = input.whyTogether().strip();
    }

    String whyTogether() {
        return whyTogether;
    }
}

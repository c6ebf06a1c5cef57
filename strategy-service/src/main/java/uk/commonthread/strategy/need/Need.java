package uk.commonthread.strategy.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.strategy.groundwork.Groundwork;

/** What people in a partnership's area need, with its evidence. */
@Entity
@Audited(value = "strategy.need", body = "partnershipId")
@Table(name = "need")
class Need extends Groundwork {
    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private String source;

    protected Need() {}

    Need(NeedInput input, Instant now) {
        super(input.partnershipId(), now);
        update(input, now);
    }

    final void update(NeedInput input, Instant now) {
        state(input.statement(), now);
        evidence = input.evidence().strip();
        source = input.source().strip();
    }

    String evidence() {
        return evidence;
    }

    String source() {
        return source;
    }
}

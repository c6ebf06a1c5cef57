package uk.commonthread.engagement.loop.follower;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;

/** Something that those who follow an engagement are told, and how far the telling is. */
@Entity
@Unaudited("What is told of has its own entries")
class Occasion {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String what;

    private @Nullable UUID strategyId;
    private @Nullable String strategyTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> sections;

    private @Nullable UUID toldUntil;
    private boolean told;

    protected Occasion() {}

    /** All up to that one have been told; null where nobody is left. */
    void told(@Nullable UUID last) {
        if (last == null) {
            told = true;
        } else {
            toldUntil = last;
        }
    }

    /** Whether nobody is left who has not been told. */
    boolean isTold() {
        return told;
    }

    UUID engagementId() {
        return engagementId;
    }

    /** Told once to each: {@code published:} or {@code taken-up:} with an id. */
    String what() {
        return what;
    }

    @Nullable
    UUID strategyId() {
        return strategyId;
    }

    @Nullable
    String strategyTitle() {
        return strategyTitle;
    }

    List<String> sections() {
        return sections == null ? List.of() : sections;
    }

    @Nullable
    UUID toldUntil() {
        return toldUntil;
    }
}

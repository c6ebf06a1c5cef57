package uk.commonthread.strategy.document.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.problem.ApiException;

/**
 * What a strategy said when it was frozen, word for word, with its hash. Nothing of it ever changes but that it is
 * published, once; the database refuses the rest too. Hence no {@code @Version}: its writers hold the strategy's lock.
 */
@Entity
@Audited(value = "strategy.version", of = "strategy.strategy", by = "strategyId")
@Table(name = "strategy_version")
class StrategyVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID strategyId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Unaudited("Its hash stands for it")
    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private String hash;

    @Unaudited("It follows from what the version says")
    @Column(nullable = false, updatable = false)
    private String trace;

    @Column(nullable = false, updatable = false)
    private UUID frozenBy;

    @Column(nullable = false, updatable = false)
    private Instant frozenAt;

    private @Nullable Instant publishedAt;

    protected StrategyVersion() {}

    StrategyVersion(UUID strategyId, int number, String content, String trace, UUID frozenBy, Instant frozenAt) {
        this.strategyId = strategyId;
        this.number = number;
        this.content = content;
        this.hash = FrozenContents.hash(content);
        this.trace = trace;
        this.frozenBy = frozenBy;
        this.frozenAt = frozenAt;
    }

    /**
     * Makes it public, for good.
     *
     * @param latestPublished the number of the latest published version; 0 where there is none
     */
    void publish(Instant when, int latestPublished) {
        if (publishedAt != null) {
            throw new ApiException(
                    VersionProblem.VERSION_ALREADY_PUBLISHED,
                    Map.of("number", number, "at", publishedAt),
                    "Version " + number + " was published at " + publishedAt);
        }
        if (number < latestPublished) {
            throw new ApiException(
                    VersionProblem.LATER_VERSION_PUBLISHED,
                    Map.of("number", latestPublished),
                    "Version " + latestPublished + " is public; freeze a new version to publish these words again");
        }
        publishedAt = when;
    }

    UUID id() {
        return id;
    }

    UUID strategyId() {
        return strategyId;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    String hash() {
        return hash;
    }

    String trace() {
        return trace;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

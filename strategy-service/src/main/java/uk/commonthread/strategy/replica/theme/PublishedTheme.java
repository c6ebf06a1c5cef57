package uk.commonthread.strategy.replica.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;

/** A copy of a published theme; engagement-service owns it, we only follow. Written by {@link ThemeReplica}. */
@Entity
@Unaudited("A replica")
@Table(name = "theme_replica")
class PublishedTheme {
    @Id
    private UUID id;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    private @Nullable Integer contributions;

    @Column(nullable = false)
    private boolean suppressed;

    @Column(nullable = false)
    private Instant publishedAt;

    protected PublishedTheme() {}

    UUID id() {
        return id;
    }

    UUID engagementId() {
        return engagementId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    @Nullable
    Integer contributions() {
        return contributions;
    }

    boolean suppressed() {
        return suppressed;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}

package uk.commonthread.engagement.analysis.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.store.VersionedEntity;

/**
 * What several people said, in an analyst's words. It may be edited for ever; what the public reads of it is what was
 * published last, and changes only when it is published again.
 */
@Entity
@Audited(value = "engagement.theme", of = "engagement.engagement", by = "engagementId")
class Theme extends VersionedEntity {
    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    private @Nullable UUID parentId;
    private @Nullable Integer publishedContributions;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedTitle;
    private @Nullable String publishedDescription;
    private @Nullable UUID publishedParentId;
    private int publishedVersion;

    protected Theme() {}

    Theme(ThemeInput input) {
        engagementId = input.engagementId();
        update(input);
    }

    final void update(ThemeInput input) {
        title = input.title().strip();
        description = input.description().strip();
        parentId = input.parentId();
    }

    /**
     * Shows it to the public as it is now.
     *
     * @param contributions its figure; null where that is suppressed
     * @param parentIsPublic whether the theme that it lies below is shown too
     */
    void publish(@Nullable Integer contributions, boolean parentIsPublic, Instant now) {
        publishedContributions = contributions;
        publishedAt = now;
        publishedTitle = title;
        publishedDescription = description;
        publishedParentId = parentIsPublic ? parentId : null;
        publishedVersion++;
    }

    /** What the public reads of it; only for one that is published. */
    Published published() {
        return new Published(
                Objects.requireNonNull(publishedTitle),
                Objects.requireNonNull(publishedDescription),
                publishedParentId,
                publishedContributions,
                Objects.requireNonNull(publishedAt),
                publishedVersion);
    }

    /**
     * A theme as it was published last.
     *
     * @param contributions how many people spoke of it; null where that is suppressed
     * @param version counts its publications
     */
    record Published(
            String title,
            String description,
            @Nullable UUID parentId,
            @Nullable Integer contributions,
            Instant at,
            int version) {}

    boolean isPublished() {
        return publishedAt != null;
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
    UUID parentId() {
        return parentId;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

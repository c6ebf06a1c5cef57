package uk.commonthread.engagement.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What several people said, in an analyst's words. It may be edited for ever; what was published of it stays in the
 * publication as it was.
 */
@Entity
class Theme {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private UUID partnershipId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    private @Nullable UUID parentId;
    private @Nullable Integer publishedContributions;
    private @Nullable Instant publishedAt;

    protected Theme() {}

    Theme(UUID engagementId, UUID partnershipId, String title, String description, @Nullable UUID parentId) {
        this.engagementId = engagementId;
        this.partnershipId = partnershipId;
        this.title = title.strip();
        this.description = description.strip();
        this.parentId = parentId;
    }

    void change(String newTitle, String newDescription, @Nullable UUID newParentId) {
        title = newTitle.strip();
        description = newDescription.strip();
        parentId = newParentId;
    }

    /** Shows it to the public with this figure; null where the figure is suppressed. */
    void publish(@Nullable Integer contributions, Instant now) {
        publishedContributions = contributions;
        publishedAt = now;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID engagementId() {
        return engagementId;
    }

    UUID partnershipId() {
        return partnershipId;
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
    Integer publishedContributions() {
        return publishedContributions;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}

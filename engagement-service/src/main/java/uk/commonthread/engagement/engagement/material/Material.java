package uk.commonthread.engagement.engagement.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.store.VersionedEntity;

/** A file that tells people what they need to know to answer. */
@Entity
@Audited(value = "engagement.material", of = "engagement.engagement", by = "engagementId")
class Material extends VersionedEntity {
    @Column(nullable = false)
    private UUID engagementId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private UUID fileId;

    protected Material() {}

    Material(UUID engagementId, NewMaterial request) {
        this.engagementId = engagementId;
        fileId = request.fileId();
        title = request.title().strip();
        language = request.language();
    }

    void change(MaterialChange change) {
        title = change.title().strip();
        language = change.language();
        fileId = change.fileId();
    }

    UUID engagementId() {
        return engagementId;
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    UUID fileId() {
        return fileId;
    }
}

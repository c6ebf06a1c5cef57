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

    Material(MaterialInput input) {
        engagementId = input.engagementId();
        update(input);
    }

    final void update(MaterialInput input) {
        title = input.title().strip();
        language = input.language();
        fileId = input.fileId();
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

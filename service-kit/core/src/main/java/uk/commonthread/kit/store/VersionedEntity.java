package uk.commonthread.kit.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An aggregate: its id is a UUIDv7, so that ids are in the order of creation, and each change makes a new version. */
@MappedSuperclass
public abstract class VersionedEntity {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    protected VersionedEntity() {}

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}

package uk.commonthread.engagement.replica.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import uk.commonthread.kit.audit.Unaudited;

/** A partnership's name as the partners service last published it. */
@Entity
@Unaudited("A replica")
class PartnershipReplica {
    @Id
    private UUID id;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String name;

    protected PartnershipReplica() {}

    PartnershipReplica(UUID id, int version, String name) {
        this.id = id;
        this.version = version;
        this.name = name;
    }

    /** Takes over a state unless it is no newer than what is here. */
    void apply(int newVersion, String newName) {
        if (newVersion > version) {
            version = newVersion;
            name = newName;
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}

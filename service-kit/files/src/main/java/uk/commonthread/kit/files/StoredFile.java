package uk.commonthread.kit.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;

/** What is known of a file that lies in the store. */
@Entity
@Unaudited("What a file is for is told where it is used")
class StoredFile {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FileType type;

    private long size;

    @Column(nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Scan scan;

    @Column(nullable = false)
    private Instant receivedAt;

    @Column(nullable = false)
    private String receivedFrom;

    private boolean stored;
    private @Nullable Instant unkeptSince;

    protected StoredFile() {}

    StoredFile(UUID id, String name, Received received, Scan scan, String receivedFrom, Instant now) {
        this.id = id;
        this.name = name;
        this.type = received.type();
        this.size = received.size();
        this.sha256 = received.sha256();
        this.scan = scan;
        this.receivedFrom = receivedFrom;
        receivedAt = now;
        unkeptSince = now;
    }

    void isStored() {
        stored = true;
    }

    /** Whether whoever gave it may still say what it is for. */
    boolean waitsFor(String subject) {
        return stored && unkeptSince != null && receivedFrom.equals(subject);
    }

    void keep() {
        unkeptSince = null;
    }

    void release(Instant now) {
        unkeptSince = now;
    }

    FileView view() {
        return new FileView(id, name, type, size, scan);
    }

    String sha256() {
        return sha256;
    }

    UUID id() {
        return id;
    }
}

package uk.commonthread.widgets.widget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;

@Entity
@Audited(value = "widgets.widget", body = "bodyId")
class Widget extends VersionedEntity {
    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String colour;

    @Column(nullable = false)
    private UUID bodyId;

    @Column(nullable = false)
    private Instant createdAt;

    protected Widget() {}

    Widget(NewWidget wanted, Instant now) {
        if ("tartan".equals(wanted.colour())) {
            throw ApiException.field("colour", "unknown", "is one that we do not have");
        }
        this.name = wanted.name();
        this.colour = wanted.colour();
        this.bodyId = wanted.bodyId();
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }

    @Nullable
    String colour() {
        return colour;
    }

    UUID bodyId() {
        return bodyId;
    }

    Instant createdAt() {
        return createdAt;
    }
}

package uk.commonthread.strategy.replica.theme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.commonthread.kit.audit.Unaudited;

/** That a published theme is one of a partnership's engagement. Written by {@link ThemeReplica}. */
@Entity
@Immutable
@Unaudited("A replica")
@Table(name = "theme_replica_partnership")
class ThemePartnership {
    @EmbeddedId
    private Key key;

    protected ThemePartnership() {}

    @Embeddable
    record Key(UUID partnershipId, UUID themeId) {}

    UUID themeId() {
        return key.themeId();
    }
}

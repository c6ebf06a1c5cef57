package uk.commonthread.engagement.loop.uptake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.commonthread.kit.audit.Unaudited;

/** What became of a theme, as the strategy service last published it. */
@Entity
@Unaudited("A replica")
class ThemeUptake {
    @Id
    private UUID themeId;

    @Column(nullable = false)
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Section> sections;

    protected ThemeUptake() {}

    ThemeUptake(UUID themeId, int version, List<Section> sections) {
        this.themeId = themeId;
        this.version = version;
        this.sections = sections;
    }

    /** Takes over a state unless it is no newer than what is here. */
    void apply(int newVersion, List<Section> newSections) {
        if (newVersion > version) {
            version = newVersion;
            sections = newSections;
        }
    }

    UUID themeId() {
        return themeId;
    }

    List<Section> sections() {
        return sections;
    }
}

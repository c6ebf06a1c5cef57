package uk.commonthread.strategy.document.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.store.VersionedEntity;

/** A part of a draft. Its id is the same in every version that holds it. */
@Entity
@Audited(value = "strategy.section", of = "strategy.strategy", by = "strategyId")
@Table(name = "section")
class Section extends VersionedEntity {
    @Column(nullable = false)
    private UUID strategyId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String text;

    /** Counts the edits, so that one of the priorities alone also makes a new version. */
    @Column(nullable = false)
    @Unaudited("Moves with every edit")
    private int edits;

    protected Section() {}

    Section(UUID strategyId, int position, String title, String text) {
        this.strategyId = strategyId;
        this.position = position;
        this.title = title.strip();
        this.text = text.strip();
    }

    void rewrite(String newTitle, String newText) {
        title = newTitle.strip();
        text = newText.strip();
        edits++;
    }

    UUID strategyId() {
        return strategyId;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }
}

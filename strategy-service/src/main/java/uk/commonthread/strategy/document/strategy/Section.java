package uk.commonthread.strategy.document.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.richtext.RichTextColumn;
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

    @Convert(converter = RichTextColumn.class)
    @Column(nullable = false)
    private RichText text;

    /** Its words alone, to search in. */
    @Column(nullable = false)
    @Unaudited("What the text says")
    private String plainText;

    /** Counts the edits, so that one of the priorities alone also makes a new version. */
    @Column(nullable = false)
    @Unaudited("Moves with every edit")
    private int edits;

    protected Section() {}

    Section(UUID strategyId, int position, String title, RichText text) {
        this.strategyId = strategyId;
        this.position = position;
        this.title = title.strip();
        this.text = text;
        this.plainText = text.plainText();
    }

    void update(String newTitle, RichText newText) {
        title = newTitle.strip();
        text = newText;
        plainText = newText.plainText();
        edits++;
    }

    UUID strategyId() {
        return strategyId;
    }

    String title() {
        return title;
    }

    RichText text() {
        return text;
    }
}

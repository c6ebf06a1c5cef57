package uk.commonthread.partners.governance.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Unaudited;

/** A kind of partnership under one legal regime, and the days on which the law knows it. Rows come by migration. */
@Entity
@Unaudited("Rows come by migration")
@Immutable
@Table(name = "partnership_kind")
class PartnershipKind {

    /** Codes that stay; the names may change. */
    @Embeddable
    record Key(
            @Column(nullable = false) String kind,
            @Column(nullable = false) String regime) {}

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String regimeName;

    @Column(nullable = false)
    private String source;

    @Column
    private @Nullable LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    protected PartnershipKind() {}

    boolean isKnownOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    Key key() {
        return key;
    }

    String name() {
        return name;
    }

    String regimeName() {
        return regimeName;
    }

    String source() {
        return source;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }
}

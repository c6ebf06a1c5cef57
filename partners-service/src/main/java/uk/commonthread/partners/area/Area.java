package uk.commonthread.partners.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import uk.commonthread.partners.period.Period;

/** An area under one code, for as long as the code means it. */
@Entity
@Table(name = "area")
class Area {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private AreaScheme scheme;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @Column(nullable = false)
    private String vintage;

    @Embedded
    private Period period;

    protected Area() {}

    Area(AreaCode code, String name, String vintage, Period period) {
        this.scheme = code.scheme();
        this.code = code.code();
        this.kind = code.kind();
        this.name = name.strip();
        this.vintage = vintage;
        this.period = period;
    }

    /** Corrects what is known; another code would be another area. */
    void change(String name, AreaCode code, String vintage, Period period) {
        this.name = name.strip();
        this.kind = code.kind();
        this.vintage = vintage;
        this.period = period;
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AreaScheme scheme() {
        return scheme;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    AreaKind kind() {
        return kind;
    }

    String vintage() {
        return vintage;
    }

    Period period() {
        return period;
    }
}

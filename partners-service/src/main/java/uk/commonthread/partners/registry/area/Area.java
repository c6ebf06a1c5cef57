package uk.commonthread.partners.registry.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.name.DatedName;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.dated.succession.Succession;

/** An area under one code, for as long as the code means it. */
@Entity
@Audited("partners.area")
@Table(name = "area")
class Area extends VersionedEntity {
    @Enumerated(EnumType.STRING)
    private AreaScheme scheme;

    @Column(nullable = false)
    private String code;

    @ElementCollection
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area_id"))
    @OrderBy("period.from")
    private Set<DatedName> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "area_successor", joinColumns = @JoinColumn(name = "area_id"))
    private Set<Succession> successors = new LinkedHashSet<>();

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
        this.names.addAll(DatedNames.of(name));
        this.vintage = vintage;
        this.period = period;
    }

    /**
     * Corrects what is known; another code would be another area.
     *
     * @param nameFrom as {@link DatedNames#rename} has it
     */
    void update(
            String name, @Nullable LocalDate nameFrom, AreaCode code, String vintage, Period period, LocalDate today) {
        DatedNames.rename(names, name, nameFrom, period.from(), today);
        this.kind = code.kind();
        this.vintage = vintage;
        this.period = period;
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    /** Says what followed it, which may become known long after its last day. */
    void succeed(NewSuccessor request) {
        Succession.add(successors, request, id(), period.to());
    }

    AreaScheme scheme() {
        return scheme;
    }

    String code() {
        return code;
    }

    /** What it is called now. */
    String name() {
        return DatedNames.latest(names);
    }

    Set<DatedName> names() {
        return names;
    }

    Set<Succession> successors() {
        return successors;
    }

    Set<UUID> successorIds() {
        return successors.stream().map(Succession::successorId).collect(Collectors.toUnmodifiableSet());
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

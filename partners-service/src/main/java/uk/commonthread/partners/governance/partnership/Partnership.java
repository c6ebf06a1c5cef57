package uk.commonthread.partners.governance.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.richtext.RichText;
import uk.commonthread.kit.richtext.RichTextColumn;
import uk.commonthread.kit.store.VersionedEntity;
import uk.commonthread.partners.dated.name.DatedName;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.dated.succession.Succession;

/** Bodies that work together under one name. */
@Entity
@Audited(value = "partners.partnership", body = "id")
@Table(name = "partnership")
class Partnership extends VersionedEntity {
    @Column(nullable = false, updatable = false)
    private String slug;

    @ElementCollection
    @CollectionTable(name = "partnership_name", joinColumns = @JoinColumn(name = "partnership_id"))
    @OrderBy("period.from")
    private Set<DatedName> names = new LinkedHashSet<>();

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String regime;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Column
    private @Nullable UUID hostOrganisationId;

    @Column
    private @Nullable UUID parentId;

    @ElementCollection
    @CollectionTable(name = "partnership_area", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "area_id")
    private Set<UUID> areaIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "partnership_successor", joinColumns = @JoinColumn(name = "partnership_id"))
    private Set<Succession> successors = new LinkedHashSet<>();

    @Convert(converter = RichTextColumn.class)
    @Column
    private @Nullable RichText introduction;

    /** The words of its introduction, to search in. */
    @Column
    @Unaudited("What the introduction says")
    private @Nullable String introductionPlainText;

    @Embedded
    private Period period;

    protected Partnership() {}

    Partnership(String slug, PartnershipProfile profile, @Nullable LocalDate to) {
        this.slug = slug;
        this.period = Period.of(profile.from(), to);
        this.names.addAll(DatedNames.of(profile.name()));
        describe(profile);
    }

    /** Takes over what can be edited. The address stays, and so does a last day: that is for {@link #end}. */
    void update(PartnershipChange change, LocalDate today) {
        var profile = change.profile();
        period.requireNotEnded(today);
        period = Period.of(profile.from(), period.to());
        DatedNames.rename(names, profile.name(), change.nameFrom(), period.from(), today);
        describe(profile);
    }

    private void describe(PartnershipProfile profile) {
        kind = profile.kind();
        regime = profile.regime();
        tier = profile.tier();
        hostOrganisationId = profile.hostOrganisationId();
        parentId = profile.parentId();
        areaIds.retainAll(profile.areaIds());
        areaIds.addAll(profile.areaIds());
        introduction = profile.introduction();
        introductionPlainText = introduction == null ? null : introduction.plainText();
    }

    void end(LocalDate last, LocalDate today) {
        period = period.endingOn(last, today);
    }

    /** Says what followed it, which may become known long after its last day. */
    void succeed(NewSuccessor request) {
        Succession.add(successors, request, id(), period.to());
    }

    String slug() {
        return slug;
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

    String kind() {
        return kind;
    }

    String regime() {
        return regime;
    }

    Tier tier() {
        return tier;
    }

    @Nullable
    UUID hostOrganisationId() {
        return hostOrganisationId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    Set<UUID> areaIds() {
        return areaIds;
    }

    @Nullable
    RichText introduction() {
        return introduction;
    }

    Period period() {
        return period;
    }
}

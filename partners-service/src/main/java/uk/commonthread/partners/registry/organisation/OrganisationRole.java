package uk.commonthread.partners.registry.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.commonthread.partners.dated.period.Period;

/** One thing that an organisation does or did; at most one is its primary role on any day. */
@Embeddable
record OrganisationRole(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        RoleKind kind,

        @Column(name = "is_primary", nullable = false) boolean primary,
        Period period) {

    boolean clashesWith(OrganisationRole other) {
        return (kind == other.kind || (primary && other.primary)) && period.overlaps(other.period);
    }
}

package uk.commonthread.partners.registry.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonthread.partners.registry.identifier.Identifier;

/**
 * An identifier as we recorded it.
 *
 * @param verified whether it was compared with its register
 * @param source where it came from
 * @param closedOn the organisation's own last day, up to which nobody else may have the identifier
 */
@Embeddable
record OrganisationIdentifier(
        @Column(nullable = false) String scheme,
        @Column(nullable = false) String identifier,
        @Column(nullable = false) boolean verified,
        @Column(nullable = false) String source,
        @Column(nullable = false) LocalDate recordedOn,
        @Nullable LocalDate closedOn) {

    /** Said by whoever registered the organisation, and not compared with the register yet. */
    static final String DECLARED = "declared";

    static OrganisationIdentifier declared(Identifier identifier, LocalDate today, @Nullable LocalDate closedOn) {
        return new OrganisationIdentifier(
                identifier.scheme().list(), identifier.value(), false, DECLARED, today, closedOn);
    }

    OrganisationIdentifier closing(LocalDate on) {
        return new OrganisationIdentifier(scheme, identifier, verified, source, recordedOn, on);
    }

    boolean is(Identifier other) {
        return scheme.equals(other.scheme().list()) && identifier.equals(other.value());
    }
}

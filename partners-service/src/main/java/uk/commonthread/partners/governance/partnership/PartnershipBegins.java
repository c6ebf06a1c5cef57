package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside the service, in the same transaction, as a partnership's first day is set anew: a feature that has
 * something of the partnership before that day refuses.
 */
public record PartnershipBegins(UUID partnershipId, LocalDate on) {}

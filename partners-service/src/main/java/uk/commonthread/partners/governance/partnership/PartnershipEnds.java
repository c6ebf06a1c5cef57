package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.UUID;

/** Told inside the service, in the same transaction, to the features whose things end with their partnership. */
public record PartnershipEnds(UUID partnershipId, LocalDate on) {}

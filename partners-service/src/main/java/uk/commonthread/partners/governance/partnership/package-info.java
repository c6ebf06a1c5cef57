/**
 * Partnerships: what they are called, under which law, where, and who hosts them. A partnership is no legal entity and has
 * no org-id: it has our address for it, and its host's identifiers. Kinds and the regimes they stand under are dated rows
 * ({@code partnership_kind}). When a partnership ends, what is part of it ends with it ({@link
 * uk.commonthread.partners.governance.partnership.PartnershipEnds}).
 */
@NullMarked
package uk.commonthread.partners.governance.partnership;

import org.jspecify.annotations.NullMarked;

package uk.commonthread.partners.governance.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.store.Repository;

/** Finds what belongs to partnerships for some days. */
public abstract class PartsOfPartnerships<E extends PartOfPartnership> extends Repository<E> {
    /** What holds on a {@code :day}. */
    protected static final String ON_THE_DAY = "period.from <= :day and (period.to is null or period.to >= :day)";

    /** Those of the partnership that are not over by that day; what was taken back before it held is over. */
    public List<E> lastingBeyond(UUID partnershipId, LocalDate day) {
        return list(
                "partnershipId = ?1 and (period.to is null or (period.to > ?2 and period.to >= period.from))",
                partnershipId,
                day);
    }
}

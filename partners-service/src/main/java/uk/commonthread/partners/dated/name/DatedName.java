package uk.commonthread.partners.dated.name;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.commonthread.partners.dated.period.Period;

/**
 * A name and the days on which it holds. The first name of a thing holds from before all days, so that the thing has a
 * name whenever it is found to have begun.
 */
@Embeddable
public record DatedName(@Column(nullable = false) String name, Period period) {
    /** Before all days that anybody asks for. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    boolean isFirst() {
        return period.from().equals(BEGINNING);
    }
}

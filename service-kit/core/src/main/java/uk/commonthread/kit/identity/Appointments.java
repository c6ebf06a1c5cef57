package uk.commonthread.kit.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a service finds what a person may do: its own records, or its replica of another service's. */
public interface Appointments {

    /** What the person holds on that day; dates are inclusive, and one without an end holds on. */
    List<Appointment> heldBy(UUID personId, LocalDate asOf);
}

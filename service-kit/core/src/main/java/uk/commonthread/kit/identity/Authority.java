package uk.commonthread.kit.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what right the sender of a request acts on something.
 *
 * @param personId the person or partner system that signed in; null where nobody did
 * @param appointment under which they act, where it is one
 */
public record Authority(
        @Nullable UUID personId,
        Standing standing,
        @Nullable Appointment appointment) {

    /** Nobody is signed in: what the service does at its own times. */
    public static final Authority SERVICES_OWN = new Authority(null, Standing.SERVICE, null);

    /** The kinds of right. */
    public enum Standing {
        /** A function that they hold in a body. */
        APPOINTMENT,
        /** They may do everything everywhere. */
        PLATFORM_ADMIN,
        /** What concerns them alone, or what a partner system's token lets it do. */
        THEMSELVES,
        /** The service itself, or the public. */
        SERVICE
    }
}

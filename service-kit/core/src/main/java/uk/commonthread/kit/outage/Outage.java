package uk.commonthread.kit.outage;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the failures of the database from those of what was asked of it. The former pass by themselves: the same again
 * may succeed later, and nothing was carried out.
 */
public final class Outage {
    // How such codes of PostgreSQL begin (its manual, appendix A): connection, a database that only reads since another
    // leads, a password or database that is not known (as while both are changed or restored), rollback because of
    // others,
    // resources, a database that takes no connections, a lock that was not to be had in time, operators' work such as a
    // restart, the machine itself.
    private static final List<String> STATES =
            List.of("08", "25006", "28", "3D000", "40", "53", "55000", "55006", "55P03", "57P", "58");
    private static final String NO_CONNECTION_IN_TIME = "Acquisition timeout while waiting for new connection";

    private Outage() {}

    /** Whether this failure, or one that led to it, is the database's own. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && isOutage(sql)) {
            return true;
        }
        // A transaction manager keeps what went wrong at the commit among what it suppressed.
        for (var suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, seen)) {
                return true;
            }
        }
        return isBehind(failure.getCause(), seen);
    }

    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || (state != null && STATES.stream().anyMatch(state::startsWith))
                || NO_CONNECTION_IN_TIME.equals(failure.getMessage());
    }
}

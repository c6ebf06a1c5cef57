package uk.commonthread.strategy.thread;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/** One thing that another rests on, with the reason that an editor gives for it. */
public record Cause(UUID id, @Nullable String because) {

    /** The shortest reason that can tell a reader something. */
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 2000;

    /** Refuses a list that names the same thing twice, which would have two reasons for one link. */
    public static void requireDistinct(String field, List<UUID> ids) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw ApiException.field(field + "[" + i + "]", "repeated", "is there already; name each one once");
            }
        }
    }
}

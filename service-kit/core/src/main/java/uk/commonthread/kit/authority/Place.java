package uk.commonthread.kit.authority;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Audience;

/**
 * Where something lies.
 *
 * @param bodies to which it belongs: the function must be held in one of them
 * @param knownTo who may know that it is there
 * @param concerns the person who may know of it besides, whatever they hold
 */
public record Place(
        Collection<UUID> bodies, Audience knownTo, @Nullable UUID concerns) {

    public Place(Collection<UUID> bodies, Audience knownTo) {
        this(bodies, knownTo, null);
    }
}

package uk.commonthread.kit.identity;

import java.util.Set;
import java.util.UUID;

/**
 * Of which bodies someone reads what is not public.
 *
 * @param everywhere of all, whatever they hold
 */
public record Insider(Set<UUID> bodies, boolean everywhere) {

    /** The same of that body alone. */
    public Insider only(UUID body) {
        return new Insider(everywhere || bodies.contains(body) ? Set.of(body) : Set.of(), false);
    }
}

package uk.commonthread.engagement.analysis.theme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many contributions are coded to themes; the contribution feature, which keeps the codings, provides it. */
public interface CodingCounts {

    /** Distinct contributions with an accepted coding, by theme; a theme that has none is not among them. */
    Map<UUID, Integer> contributions(Collection<UUID> themeIds);
}

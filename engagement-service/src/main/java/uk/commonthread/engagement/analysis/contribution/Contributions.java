package uk.commonthread.engagement.analysis.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.commonthread.engagement.analysis.theme.CodingCounts;

/** What the other features may know of contributions: counts and themes, never words. */
@ApplicationScoped
public class Contributions implements CodingCounts {
    private final ContributionRepository contributions;

    Contributions(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    @Override
    @Transactional
    public Map<UUID, Integer> contributions(Collection<UUID> themeIds) {
        return themeIds.isEmpty() ? Map.of() : contributions.countByTheme(themeIds);
    }

    /** The themes that a response's contributions were coded to, published or not. */
    @Transactional
    public Set<UUID> themesOf(UUID engagementId, UUID responseId) {
        return contributions.acceptedThemes(engagementId, responseId);
    }
}

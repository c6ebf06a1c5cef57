package uk.commonthread.strategy.replica.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.replica.partnership.Functions;
import uk.commonthread.strategy.thread.TraceLinks;

/** Shows strategy leads what has arrived from engagement. */
@ApplicationScoped
class ThemeService {
    private final ThemeRepository themes;
    private final ThemeReplica replica;
    private final TraceLinks links;
    private final Caller caller;

    ThemeService(ThemeRepository themes, ThemeReplica replica, TraceLinks links, Caller caller) {
        this.themes = themes;
        this.replica = replica;
        this.links = links;
        this.caller = caller;
    }

    /** Those of the partnership, or of all partnerships where the caller leads. */
    @Transactional
    Page<ThemeView> list(@Nullable UUID partnershipId, PageRequest page) {
        if (partnershipId != null) {
            caller.require(Functions.STRATEGY_LEAD, partnershipId);
        }
        var rows = partnershipId == null && caller.isPlatformAdmin()
                ? themes.everywhere(page)
                : themes.ofPartnerships(
                        partnershipId == null ? caller.bodiesWhere(Functions.STRATEGY_LEAD) : Set.of(partnershipId),
                        page);
        var linked = links.linked(rows.stream().map(PublishedTheme::id).toList());
        var titles = replica.engagementTitles(
                rows.stream().map(PublishedTheme::engagementId).toList());
        return page.of(
                rows,
                PublishedTheme::id,
                theme -> ThemeView.of(theme, titles.get(theme.engagementId()), linked.contains(theme.id())));
    }
}

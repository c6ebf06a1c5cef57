package uk.commonthread.strategy.replica.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
        var rows = themes.list(partnershipId, caller.insider(Functions.STRATEGY_LEAD), page);
        var linked = links.linked(rows.stream().map(PublishedTheme::id).toList());
        var titles = replica.engagementTitles(
                rows.stream().map(PublishedTheme::engagementId).toList());
        return page.of(
                rows,
                PublishedTheme::id,
                theme -> ThemeView.of(theme, titles.get(theme.engagementId()), linked.contains(theme.id())));
    }
}

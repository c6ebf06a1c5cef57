package uk.commonthread.strategy.replica.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.strategy.thread.Cause;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.Reason;
import uk.commonthread.strategy.thread.TraceLinks;

/** The published themes, as other features link to them. */
@ApplicationScoped
public class Themes {
    private static final String FIELD = "themes";

    private final ThemeRepository themes;
    private final TraceLinks links;

    Themes(ThemeRepository themes, TraceLinks links) {
        this.themes = themes;
        this.links = links;
    }

    /** Makes a need or a priority rest on these themes, all of which must have been published. */
    public void link(LinkKind kind, UUID to, List<ThemeCause> causes) {
        var ids = causes.stream().map(ThemeCause::themeId).toList();
        Cause.requireDistinct(FIELD, ids);
        var published = titles(ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!published.containsKey(ids.get(i))) {
                throw ApiException.field(FIELD + "[" + i + "].themeId", "unknown", "is no published theme");
            }
        }
        links.replace(kind, to, causes.stream().map(ThemeCause::cause).toList());
    }

    /** The links from themes among these, as their partnership works on them; links from other things are passed over. */
    public Map<UUID, List<ThemeReason>> describe(Collection<Reason> reasons) {
        var titles = titles(reasons.stream().map(Reason::from).toList());
        return reasons.stream()
                .filter(reason -> titles.containsKey(reason.from()))
                .collect(Collectors.groupingBy(
                        Reason::to,
                        Collectors.mapping(
                                reason -> new ThemeReason(
                                        reason.from(),
                                        titles.getOrDefault(reason.from(), ""),
                                        reason.because(),
                                        reason.by(),
                                        reason.at()),
                                Collectors.toList())));
    }

    private Map<UUID, String> titles(Collection<UUID> ids) {
        return themes.of(ids).stream().collect(Collectors.toMap(PublishedTheme::id, PublishedTheme::title));
    }
}

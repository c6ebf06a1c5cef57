package uk.commonthread.engagement.analysis.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versioned;

@ApplicationScoped
class ThemeService {
    private final ThemeRepository themes;
    private final Engagements engagements;
    private final CodingCounts codings;
    private final Acts acts;
    private final Caller caller;

    ThemeService(ThemeRepository themes, Engagements engagements, CodingCounts codings, Acts acts, Caller caller) {
        this.themes = themes;
        this.engagements = engagements;
        this.codings = codings;
        this.acts = acts;
        this.caller = caller;
    }

    @Transactional
    Page<ThemeView> list(@Nullable UUID engagementId, @Nullable UUID partnershipId, PageRequest page) {
        var rows = themes.list(engagementId, partnershipId, caller.insider(Functions.ANALYST), page);
        var partnershipIds = engagements.partnershipIds(
                rows.stream().map(Theme::engagementId).distinct().toList());
        var inside = rows.stream()
                .filter(theme -> isAnalystOf(partnershipIds.getOrDefault(theme.engagementId(), List.of())))
                .map(Theme::id)
                .collect(Collectors.toUnmodifiableSet());
        var counts = codings.contributions(List.copyOf(inside));
        return page.of(rows, Theme::id, theme -> {
            var of = partnershipIds.getOrDefault(theme.engagementId(), List.of());
            return inside.contains(theme.id())
                    ? ThemeView.draft(theme, of, counts.getOrDefault(theme.id(), 0))
                    : ThemeView.published(theme, of);
        });
    }

    /** As its analysts write it; to everyone else as it was published last. */
    @Transactional
    Versioned get(UUID id) {
        var theme = themes.require(id);
        if (isAnalystOf(partnershipIds(theme))) {
            return draft(theme);
        }
        if (!theme.isPublished()) {
            throw themes.unknown(id);
        }
        return PublicTheme.of(theme, partnershipIds(theme));
    }

    @Transactional
    ThemeView create(@Nullable String key, ThemeInput request) {
        return acts.once(key, "createTheme", request, id -> draft(themes.require(id)), () -> create(request));
    }

    private UUID create(ThemeInput request) {
        requireParent(request.engagementId(), request.parentId(), null);
        return themes.add(new Theme(request));
    }

    /** A published theme stays as it is in public until it is published again, so nobody else hears of this. */
    @Transactional
    ThemeView update(UUID id, int expectedVersion, ThemeInput request) {
        var found = themes.require(id);
        ApiException.requireSame("engagementId", found.engagementId(), request.engagementId());
        var theme = themes.require(id, expectedVersion);
        if (request.parentId() != null) {
            // Two moves at once could make a circle that neither sees.
            engagements.lock(theme.engagementId());
        }
        requireParent(theme.engagementId(), request.parentId(), id);
        theme.update(request);
        themes.flush(); // the view carries the new version
        return draft(theme);
    }

    /** A parent is a theme of the same engagement, and no theme may lie below itself. */
    private void requireParent(UUID engagementId, @Nullable UUID parentId, @Nullable UUID themeId) {
        if (parentId == null) {
            return;
        }
        var upwards = themes.upwardsFrom(parentId, engagementId);
        if (upwards.isEmpty()) {
            throw ApiException.field("parentId", "unknown", "There is no theme with this id in the engagement");
        }
        if (themeId != null && upwards.contains(themeId)) {
            throw ApiException.field("parentId", "below-itself", "Choose a theme that is not below this one");
        }
    }

    private boolean isAnalystOf(List<UUID> partnershipIds) {
        return caller.holds(Functions.ANALYST, partnershipIds);
    }

    private List<UUID> partnershipIds(Theme theme) {
        return engagements.partnershipIds(List.of(theme.engagementId())).getOrDefault(theme.engagementId(), List.of());
    }

    private ThemeView draft(Theme theme) {
        return ThemeView.draft(
                theme,
                partnershipIds(theme),
                codings.contributions(List.of(theme.id())).getOrDefault(theme.id(), 0));
    }
}

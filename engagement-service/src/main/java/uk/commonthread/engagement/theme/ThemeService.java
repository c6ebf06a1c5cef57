package uk.commonthread.engagement.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.Engagements;
import uk.commonthread.engagement.partnership.Functions;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Idempotency;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class ThemeService {
    private final ThemeRepository themes;
    private final Engagements engagements;
    private final CodingCounts codings;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Outbox outbox;

    ThemeService(
            ThemeRepository themes,
            Engagements engagements,
            CodingCounts codings,
            Idempotency idempotency,
            Caller caller,
            Outbox outbox) {
        this.themes = themes;
        this.engagements = engagements;
        this.codings = codings;
        this.idempotency = idempotency;
        this.caller = caller;
        this.outbox = outbox;
    }

    @Transactional
    Page<ThemeView> list(@Nullable UUID engagementId, @Nullable UUID partnershipId, PageRequest page) {
        var rows = themes.list(
                engagementId, partnershipId, caller.bodiesWhere(Functions.ANALYST), caller.isPlatformAdmin(), page);
        var counts = codings.contributions(
                rows.stream().filter(this::isAnalystOf).map(Theme::id).toList());
        return page.of(
                rows,
                Theme::id,
                theme -> ThemeView.of(theme, isAnalystOf(theme) ? counts.getOrDefault(theme.id(), 0) : null));
    }

    @Transactional
    ThemeView get(UUID id) {
        var theme = themes.require(id);
        if (!theme.isPublished() && !isAnalystOf(theme)) {
            throw ThemeRepository.unknown(id);
        }
        return view(theme);
    }

    @Transactional
    ThemeView create(@Nullable String key, NewTheme request) {
        var engagement = engagements.requireNamed(Functions.ANALYST, request.engagementId());
        return idempotency.once(key, "createTheme", request, ThemeView.class, () -> create(engagement, request));
    }

    private ThemeView create(Engagements.Reference engagement, NewTheme request) {
        requireParent(engagement.id(), request.parentId(), null);
        var theme = new Theme(
                engagement.id(),
                engagement.partnershipId(),
                request.title(),
                request.description(),
                request.parentId());
        themes.persistAndFlush(theme);
        return view(theme);
    }

    @Transactional
    ThemeView change(UUID id, int expectedVersion, ThemeChange change) {
        var found = themes.require(id);
        caller.require(Functions.ANALYST, found.partnershipId());
        var theme = themes.require(id, expectedVersion);
        requireParent(theme.engagementId(), change.parentId(), id);
        theme.change(change.title(), change.description(), change.parentId());
        themes.flush(); // the view and the event carry the new version
        if (theme.isPublished()) {
            outbox.publish(ThemeState.of(theme));
        }
        return view(theme);
    }

    /** A parent is a theme of the same engagement, and no theme may lie below itself. */
    private void requireParent(UUID engagementId, @Nullable UUID parentId, @Nullable UUID themeId) {
        var seen = new HashSet<UUID>();
        for (var next = parentId; next != null; ) {
            var parent = themes.findByIdOptional(next)
                    .filter(theme -> theme.engagementId().equals(engagementId))
                    .orElseThrow(
                            () -> ApiException.field("parentId", "There is no theme with this id in the engagement"));
            if (parent.id().equals(themeId) || !seen.add(parent.id())) {
                throw ApiException.field("parentId", "Choose a theme that is not below this one");
            }
            next = parent.parentId();
        }
    }

    private boolean isAnalystOf(Theme theme) {
        return caller.holds(Functions.ANALYST, theme.partnershipId());
    }

    private ThemeView view(Theme theme) {
        var count =
                isAnalystOf(theme) ? codings.contributions(List.of(theme.id())).getOrDefault(theme.id(), 0) : null;
        return ThemeView.of(theme, count);
    }
}

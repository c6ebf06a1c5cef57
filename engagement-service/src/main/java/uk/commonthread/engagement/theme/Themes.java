package uk.commonthread.engagement.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.event.Outbox;

/** What the other features may know of themes, and how they are published. */
@ApplicationScoped
public class Themes {
    private final ThemeRepository themes;
    private final Outbox outbox;

    Themes(ThemeRepository themes, Outbox outbox) {
        this.themes = themes;
        this.outbox = outbox;
    }

    /** A theme's facts that other features build on. */
    public record Reference(
            UUID id,
            UUID engagementId,
            String title,
            String description,
            @Nullable Instant publishedAt) {
        static Reference of(Theme theme) {
            return new Reference(
                    theme.id(), theme.engagementId(), theme.title(), theme.description(), theme.publishedAt());
        }
    }

    /** All of an engagement, by id, in order of creation. */
    @Transactional
    public Map<UUID, Reference> ofEngagement(UUID engagementId) {
        return byId(themes.list("engagementId = ?1 order by id", engagementId));
    }

    /** Those among them that are published. */
    @Transactional
    public List<Reference> published(Collection<UUID> ids) {
        return themes.list("id in ?1 and publishedAt is not null order by id", List.copyOf(ids)).stream()
                .map(Reference::of)
                .toList();
    }

    /** Shows themes to the public, each with its figure; null for one that is suppressed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Map<UUID, @Nullable Integer> contributions, Instant now) {
        var published = themes.list("id in ?1 order by id", List.copyOf(contributions.keySet()));
        published.forEach(theme -> theme.publish(contributions.get(theme.id()), now));
        themes.flush(); // the events carry the new versions
        for (var theme : published) {
            outbox.publish(ThemePublished.of(theme));
            outbox.publish(ThemeState.of(theme));
        }
    }

    private static Map<UUID, Reference> byId(List<Theme> themes) {
        return themes.stream()
                .map(Reference::of)
                .collect(Collectors.toMap(
                        Reference::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}

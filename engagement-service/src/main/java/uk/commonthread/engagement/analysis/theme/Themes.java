package uk.commonthread.engagement.analysis.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.event.Outbox;

/** What the other features may know of themes, and how they are published. */
@ApplicationScoped
public class Themes {
    private final ThemeRepository themes;
    private final Engagements engagements;
    private final Outbox outbox;

    Themes(ThemeRepository themes, Engagements engagements, Outbox outbox) {
        this.themes = themes;
        this.engagements = engagements;
        this.outbox = outbox;
    }

    /** A theme's facts that other features build on. */
    public record Reference(
            UUID id,
            UUID engagementId,
            String title,
            String description,
            @Nullable Instant publishedAt) {
        /** As its analysts write it. */
        static Reference draft(Theme theme) {
            return new Reference(
                    theme.id(), theme.engagementId(), theme.title(), theme.description(), theme.publishedAt());
        }

        /** As the public reads it. */
        static Reference published(Theme theme) {
            var published = theme.published();
            return new Reference(
                    theme.id(), theme.engagementId(), published.title(), published.description(), published.at());
        }
    }

    /** The titles as analysts write them, by id. */
    @Transactional
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : themes.list("id in ?1", List.copyOf(ids)).stream().collect(Collectors.toMap(Theme::id, Theme::title));
    }

    /** Whether the engagement has this theme. */
    @Transactional
    public boolean isOf(UUID engagementId, UUID id) {
        return themes.count("id = ?1 and engagementId = ?2", id, engagementId) > 0;
    }

    /** All of an engagement as analysts write them, by id, in order of creation. */
    @Transactional
    public Map<UUID, Reference> ofEngagement(UUID engagementId) {
        return byId(themes.list("engagementId = ?1 order by id", engagementId));
    }

    /** Those among them that are published, as the public reads them. */
    @Transactional
    public List<Reference> published(Collection<UUID> ids) {
        return themes.list("id in ?1 and publishedAt is not null order by id", List.copyOf(ids)).stream()
                .map(Reference::published)
                .toList();
    }

    /** Shows themes to the public, each with its figure; null for one that is suppressed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Map<UUID, @Nullable Integer> contributions, Instant now) {
        var published = themes.list("id in ?1 order by id", List.copyOf(contributions.keySet()));
        published.forEach(theme ->
                theme.publish(contributions.get(theme.id()), contributions.containsKey(theme.parentId()), now));
        themes.flush(); // the events carry the new versions
        var partnershipIds = engagements.partnershipIds(
                published.stream().map(Theme::engagementId).distinct().toList());
        outbox.changed(
                "published",
                published.stream()
                        .map(theme ->
                                ThemeState.of(theme, Objects.requireNonNull(partnershipIds.get(theme.engagementId()))))
                        .toList());
    }

    private static Map<UUID, Reference> byId(List<Theme> themes) {
        return themes.stream()
                .map(Reference::draft)
                .collect(Collectors.toMap(
                        Reference::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}

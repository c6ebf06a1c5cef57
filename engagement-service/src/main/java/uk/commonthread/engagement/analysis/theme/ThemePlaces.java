package uk.commonthread.engagement.analysis.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.replica.partnership.Functions;
import uk.commonthread.kit.authority.Place;
import uk.commonthread.kit.authority.Places;
import uk.commonthread.kit.identity.Audience;

/** A theme lies where its engagement does; before it is published, it is known to the analysts there alone. */
@ApplicationScoped
class ThemePlaces implements Places {
    private final ThemeRepository themes;
    private final Engagements engagements;

    ThemePlaces(ThemeRepository themes, Engagements engagements) {
        this.themes = themes;
        this.engagements = engagements;
    }

    @Override
    public Optional<Place> find(UUID id) {
        return themes.findByIdOptional(id).map(theme -> {
            // Not the engagement itself, which a change may lock.
            var bodies = engagements
                    .partnershipIds(List.of(theme.engagementId()))
                    .getOrDefault(theme.engagementId(), List.of());
            return new Place(
                    bodies, theme.isPublished() ? Audience.everyone() : Audience.of(Functions.ANALYST, bodies));
        });
    }

    @Override
    public String noun() {
        return "theme";
    }
}

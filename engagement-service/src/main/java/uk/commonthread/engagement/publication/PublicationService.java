package uk.commonthread.engagement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.contribution.Contributions;
import uk.commonthread.engagement.engagement.EngagementProblem;
import uk.commonthread.engagement.engagement.Engagements;
import uk.commonthread.engagement.partnership.Functions;
import uk.commonthread.engagement.publication.PublicationView.PublishedTheme;
import uk.commonthread.engagement.survey.FrozenSurveys;
import uk.commonthread.engagement.theme.Themes;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

@ApplicationScoped
class PublicationService {
    private final PublicationRepository publications;
    private final Engagements engagements;
    private final FrozenSurveys surveys;
    private final Contributions contributions;
    private final Themes themes;
    private final Tallies tallies;
    private final PublicationConfig config;
    private final Caller caller;
    private final Clock clock;

    PublicationService(
            PublicationRepository publications,
            Engagements engagements,
            FrozenSurveys surveys,
            Contributions contributions,
            Themes themes,
            Tallies tallies,
            PublicationConfig config,
            Caller caller,
            Clock clock) {
        this.publications = publications;
        this.engagements = engagements;
        this.surveys = surveys;
        this.contributions = contributions;
        this.themes = themes;
        this.tallies = tallies;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is shown, and the true counts behind it. */
    private record Draft(PublicationView shown, Ledger counted) {}

    @Transactional
    PublicationView latest(UUID engagementId) {
        engagements.requireVisible(engagementId);
        return publications
                .latest(engagementId)
                .orElseThrow(() -> ApiException.notFound("Nothing is published of this engagement yet"));
    }

    /** What a publication would show now, without making it. */
    @Transactional
    PublicationView preview(UUID engagementId, Collection<UUID> themeIds) {
        var engagement = engagements.requireFor(Functions.ANALYST, engagementId);
        return draft(engagement, themeIds, null, null).shown();
    }

    @Transactional
    PublicationView publish(UUID engagementId, NewPublication request) {
        var engagement = engagements.requireFor(Functions.ANALYST, engagementId);
        publications.lock(engagementId);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var draft = draft(engagement, request.themeIds(), UuidVersion7Strategy.INSTANCE.generateUuid(null), now);
        publications.insert(draft.shown(), draft.counted(), caller.personId());
        var shown = new LinkedHashMap<UUID, @Nullable Integer>();
        draft.shown()
                .themes()
                .forEach(theme ->
                        shown.put(theme.themeId(), theme.contributions().count()));
        themes.publish(shown, now);
        engagements.publishedFigures(engagementId, now);
        return draft.shown();
    }

    private Draft draft(
            Engagements.Reference engagement, Collection<UUID> themeIds, @Nullable UUID id, @Nullable Instant now) {
        var survey = surveys.ofEngagement(engagement.id())
                .orElseThrow(() -> new ApiException(EngagementProblem.NOT_OPEN, "Nobody has been asked yet"));
        var suppression = new Suppression(config.threshold());
        var earlier = publications.ledgers(engagement.id());
        var figures = Figures.of(suppression, earlier, tallies.count(engagement.id()), survey);
        var chosen = choose(engagement.id(), themeIds);
        var counts = contributions.contributions(
                chosen.stream().map(Themes.Reference::id).toList());
        var cells = new LinkedHashMap<UUID, Cell>();
        var shown = new ArrayList<PublishedTheme>();
        for (var theme : chosen) {
            var cell = suppression.single(counts.getOrDefault(theme.id(), 0), Ledger.theme(earlier, theme.id()));
            cells.put(theme.id(), cell);
            shown.add(new PublishedTheme(theme.id(), theme.title(), theme.description(), cell.figure()));
        }
        return new Draft(
                new PublicationView(
                        id,
                        engagement.id(),
                        engagement.title(),
                        now,
                        config.threshold(),
                        figures.responses().figure(),
                        shown,
                        figures.questions()),
                new Ledger(figures.responses(), cells, figures.tables()));
    }

    /** The themes asked for and those that are public already: what was published stays. */
    private List<Themes.Reference> choose(UUID engagementId, Collection<UUID> themeIds) {
        Map<UUID, Themes.Reference> known = themes.ofEngagement(engagementId);
        var asked = new HashSet<>(themeIds);
        if (!known.keySet().containsAll(asked)) {
            throw ApiException.field("themeIds", "Choose themes of this engagement");
        }
        return known.values().stream()
                .filter(theme -> asked.contains(theme.id()) || theme.publishedAt() != null)
                .toList();
    }
}

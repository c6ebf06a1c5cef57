package uk.commonthread.engagement.result.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.engagement.engagement.EngagementProblem;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;

@ApplicationScoped
class PublicationService {
    private final PublicationRepository publications;
    private final Engagements engagements;
    private final FrozenSurveys surveys;
    private final Themes themes;
    private final Tallies tallies;
    private final PublicationConfig config;
    private final Acts acts;
    private final Audit audit;
    private final Caller caller;
    private final Event<Published> published;

    PublicationService(
            PublicationRepository publications,
            Engagements engagements,
            FrozenSurveys surveys,
            Themes themes,
            Tallies tallies,
            PublicationConfig config,
            Acts acts,
            Audit audit,
            Caller caller,
            Event<Published> published) {
        this.publications = publications;
        this.engagements = engagements;
        this.surveys = surveys;
        this.themes = themes;
        this.tallies = tallies;
        this.config = config;
        this.acts = acts;
        this.audit = audit;
        this.caller = caller;
        this.published = published;
    }

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
        var engagement = engagements.require(engagementId);
        return draft(engagement, themeIds, null, null);
    }

    /** One at a time for each engagement: the second must know the tables that the first has made. */
    @Transactional
    PublicationView publish(@Nullable String key, UUID engagementId, NewPublication request) {
        var engagement = engagements.lock(engagementId);
        return acts.once(
                key,
                "publishThemes:" + engagementId,
                request,
                publications::require,
                () -> publish(engagement, request));
    }

    private UUID publish(Engagements.Reference engagement, NewPublication request) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var now = acts.now().truncatedTo(ChronoUnit.MILLIS);
        var draft = draft(engagement, request.themeIds(), id, now);
        publications.insert(draft, caller.personId());
        audit.made(
                "engagement.publication",
                id,
                Set.copyOf(engagement.partnershipIds()),
                new Made(engagement.id(), now, draft.threshold(), draft.themes().size()));
        var shown = new LinkedHashMap<UUID, @Nullable Integer>();
        draft.themes()
                .forEach(theme ->
                        shown.put(theme.themeId(), theme.contributions().count()));
        themes.publish(shown, now);
        engagements.publishedFigures(engagement.id(), now);
        published.fire(new Published(engagement.id(), id));
        return id;
    }

    /** What the audit tells of a publication, which stays as it is itself. */
    private record Made(UUID engagementId, Instant publishedAt, int threshold, int themes) {}

    /** Tables are made once, with their total: whatever became of the answers after that could be told by a second one. */
    private PublicationView draft(
            Engagements.Reference engagement, Collection<UUID> themeIds, @Nullable UUID id, @Nullable Instant now) {
        var survey = surveys.ofEngagement(engagement.id())
                .orElseThrow(
                        () -> new ApiException(EngagementProblem.ENGAGEMENT_NOT_OPEN, "No one has been asked yet"));
        var figures = Figures.of(
                new Suppression(config.threshold()),
                tallies.count(engagement.id()),
                engagement.isSettled(),
                survey,
                choose(engagement.id(), themeIds));
        var made = publications.latest(engagement.id()).filter(PublicationView::hasTables);
        return new PublicationView(
                id,
                engagement.id(),
                engagement.title(),
                now,
                config.threshold(),
                made.map(PublicationView::responses).orElse(figures.responses()),
                figures.themes(),
                made.map(PublicationView::questions).orElse(figures.questions()));
    }

    /** The themes asked for and those that are public already: what was published stays. */
    private List<Themes.Reference> choose(UUID engagementId, Collection<UUID> themeIds) {
        Map<UUID, Themes.Reference> known = themes.ofEngagement(engagementId);
        var asked = new HashSet<>(themeIds);
        if (!known.keySet().containsAll(asked)) {
            throw ApiException.field("themeIds", "unknown", "Choose themes of this engagement");
        }
        return known.values().stream()
                .filter(theme -> asked.contains(theme.id()) || theme.publishedAt() != null)
                .toList();
    }
}

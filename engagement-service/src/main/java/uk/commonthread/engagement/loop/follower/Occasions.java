package uk.commonthread.engagement.loop.follower;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.loop.uptake.Section;
import uk.commonthread.engagement.loop.uptake.TakenUp;
import uk.commonthread.engagement.result.publication.Published;

/**
 * Notes what followers are to be told in the transaction in which it happens, and writes their mails afterwards, some at a
 * time: a publication does not wait for thousands of mails, and a replica that is killed in the middle loses none.
 */
@ApplicationScoped
class Occasions {
    private static final int AT_ONCE = 200;

    private final EntityManager em;
    private final ObjectMapper json;
    private final Engagements engagements;
    private final Themes themes;
    private final FollowerService followers;
    private final Clock clock;

    Occasions(
            EntityManager em,
            ObjectMapper json,
            Engagements engagements,
            Themes themes,
            FollowerService followers,
            Clock clock) {
        this.em = em;
        this.json = json;
        this.engagements = engagements;
        this.themes = themes;
        this.followers = followers;
        this.clock = clock;
    }

    void on(@Observes Published published) {
        note(published.engagementId(), "published:" + published.publicationId(), null, List.of());
    }

    /** Each strategy is told of once, however many versions of it follow, and however often our copy is filled again. */
    void on(@Observes TakenUp takenUp) {
        var engagementId = themes.published(List.of(takenUp.themeId())).stream()
                .map(Themes.Reference::engagementId)
                .findFirst();
        if (engagementId.isEmpty()) {
            return;
        }
        takenUp.sections().stream().map(Section::strategyId).distinct().forEach(strategy -> {
            var sections = takenUp.sections().stream()
                    .filter(section -> section.strategyId().equals(strategy))
                    .toList();
            note(engagementId.get(), "taken-up:" + strategy, sections.getFirst(), sections);
        });
    }

    private void note(UUID engagementId, String what, @Nullable Section strategy, List<Section> sections) {
        em.createNativeQuery("""
                        insert into occasion (id, engagement_id, what, occurred_at, strategy_id, strategy_title, sections, told)
                        values (:id, :engagement, :what, :now, cast(:strategy as uuid), :title, cast(:sections as jsonb), false)
                        on conflict do nothing""")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("engagement", engagementId)
                .setParameter("what", what)
                .setParameter("now", clock.instant())
                .setParameter(
                        "strategy",
                        strategy == null ? null : strategy.strategyId().toString())
                .setParameter("title", strategy == null ? null : strategy.strategyTitle())
                .setParameter(
                        "sections", write(sections.stream().map(Section::title).toList()))
                .executeUpdate();
    }

    private String write(List<String> titles) {
        try {
            return json.writeValueAsString(titles);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void tell() {
        while (tellSome()) {
            // there may be more
        }
    }

    /** Whether anything was left to be told. */
    @Transactional
    boolean tellSome() {
        var next = em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from occasion where not told order by id limit 1 for update skip locked",
                        Occasion.class)
                .uniqueResultOptional();
        if (next.isEmpty()) {
            return false;
        }
        var occasion = next.get();
        var some = followersOf(occasion);
        var title = engagements.require(occasion.engagementId()).title();
        some.forEach(follower -> tell(follower, occasion, title));
        occasion.told(some.size() < AT_ONCE ? null : some.getLast().id());
        return true;
    }

    /** Held until they are told: whoever ends it meanwhile waits, and takes back what was just written. */
    private List<Follower> followersOf(Occasion occasion) {
        return em.createQuery("""
                        from Follower where engagementId = :engagement and confirmedAt is not null and id > :after
                        order by id""", Follower.class)
                .setParameter("engagement", occasion.engagementId())
                .setParameter("after", occasion.toldUntil() == null ? new UUID(0, 0) : occasion.toldUntil())
                .setMaxResults(AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }

    private void tell(Follower follower, Occasion occasion, String title) {
        var language = follower.language();
        var end = followers.endPage(follower);
        var strategy = occasion.strategyTitle();
        var letter = strategy == null
                ? Letters.published(
                        language, title, followers.pageOf(follower, "/what-we-heard/" + occasion.engagementId()), end)
                : Letters.takenUp(
                        language,
                        title,
                        strategy,
                        occasion.sections(),
                        followers.pageOf(follower, "/strategies/" + occasion.strategyId()),
                        end);
        followers.write(follower, occasion.what(), letter, true);
    }
}

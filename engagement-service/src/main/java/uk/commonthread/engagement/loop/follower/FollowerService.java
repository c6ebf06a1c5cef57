package uk.commonthread.engagement.loop.follower;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.kit.mail.Mails;
import uk.commonthread.kit.mail.Message;
import uk.commonthread.kit.mail.Site;
import uk.commonthread.kit.problem.ApiException;

@ApplicationScoped
class FollowerService {
    private static final Duration TO_CONFIRM = Duration.ofDays(7);
    // Whoever asks need not have the address that they give.
    private static final int MOST_ASKED = 5;

    private final EntityManager em;
    private final Engagements engagements;
    private final Mails mails;
    private final Links links;
    private final Site site;
    private final Clock clock;

    FollowerService(EntityManager em, Engagements engagements, Mails mails, Links links, Site site, Clock clock) {
        this.em = em;
        this.engagements = engagements;
        this.mails = mails;
        this.links = links;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Answers alike whether the address follows already: only its owner is told. However often and of whatever somebody
     * asks, an address gets one mail an hour of each engagement, and five in a week of all that its owner does not confirm.
     */
    @Transactional
    Following follow(NewFollower request) {
        var engagement = engagements
                .findVisible(request.engagementId())
                .filter(found -> !found.isDraft())
                .orElseThrow(
                        () -> ApiException.field("engagementId", "unknown", "There is no engagement with this id"));
        var address = request.address().strip().toLowerCase(Locale.ROOT);
        holdOthersOff(address);
        var follower = remember(request, address);
        if (mailsAsked(address) >= MOST_ASKED) {
            return new Following(Following.State.ASKED, engagement.id());
        }
        var title = engagement.title();
        var language = follower.language();
        var letter = follower.isConfirmed()
                ? Letters.already(language, title, endPage(follower))
                : Letters.confirm(language, title, page(follower, "/confirm#", Links.Purpose.CONFIRM));
        if (write(follower, "asked:" + clock.instant().truncatedTo(ChronoUnit.HOURS), letter, false)) {
            follower.asked(clock.instant(), TO_CONFIRM);
        }
        return new Following(Following.State.ASKED, engagement.id());
    }

    /** Of two that ask for one address at once the second waits, or both would count the same mails. */
    private void holdOthersOff(String address) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('follower ' || :address, 0)) as text)")
                .setParameter("address", address)
                .getSingleResult();
    }

    /** How many mails of the last days the address has got since somebody asked, and which its owner has not confirmed. */
    private int mailsAsked(String address) {
        var since = clock.instant().minus(TO_CONFIRM);
        return em.createQuery("from Follower where address = :address", Follower.class)
                .setParameter("address", address)
                .getResultStream()
                .mapToInt(follower -> follower.mailsAsked(since))
                .sum();
    }

    private Follower remember(NewFollower request, String address) {
        em.createNativeQuery("""
                        insert into follower (id, engagement_id, address, language, asked_at)
                        values (:id, :engagement, :address, :language, :now) on conflict do nothing""")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("engagement", request.engagementId())
                .setParameter("address", address)
                .setParameter("language", request.language())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return em.createQuery("from Follower where engagementId = :engagement and address = :address", Follower.class)
                .setParameter("engagement", request.engagementId())
                .setParameter("address", address)
                .getSingleResult();
    }

    @Transactional
    Following confirm(String token) {
        var follower = lock(links.read(Links.Purpose.CONFIRM, token));
        if (follower == null) {
            return new Following(Following.State.OVER, null);
        }
        follower.confirm(clock.instant());
        return new Following(Following.State.CONFIRMED, follower.engagementId());
    }

    /** The address is forgotten, and what was still to be sent to it. */
    @Transactional
    Following end(String token) {
        var id = links.read(Links.Purpose.END, token);
        var follower = lock(id);
        if (follower == null) {
            return new Following(Following.State.OVER, null);
        }
        em.remove(follower);
        mails.withdraw(id);
        return new Following(Following.State.OVER, follower.engagementId());
    }

    /** A link that is followed twice at once is followed once after the other. */
    private @Nullable Follower lock(UUID id) {
        return em.find(Follower.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Forgets the addresses that nobody has confirmed to be theirs. */
    @Transactional
    int forgetUnconfirmed() {
        return em.createNativeQuery("delete from follower where confirmed_at is null and asked_at < :limit")
                .setParameter("limit", clock.instant().minus(TO_CONFIRM))
                .executeUpdate();
    }

    /** False where they have been told of it already. */
    boolean write(Follower follower, String occasion, TemplateInstance letter, boolean endsByOneClick) {
        var lines = letter.render().split("\n", 2);
        return mails.write(new Message(
                follower.id(),
                occasion,
                follower.address(),
                lines[0].strip(),
                lines[1].strip() + "\n",
                endsByOneClick ? oneClick(follower) : null));
    }

    URI endPage(Follower follower) {
        return page(follower, "/end#", Links.Purpose.END);
    }

    /** Behind the hash, which no server on the way sees. */
    private URI page(Follower follower, String page, Links.Purpose purpose) {
        return site.at(pathIn(follower.language(), "/news-by-mail") + page + links.sign(purpose, follower.id()));
    }

    private @Nullable URI oneClick(Follower follower) {
        return site.at("/api/engagement/v1/followers/end?token=" + links.sign(Links.Purpose.END, follower.id()));
    }

    URI pageOf(Follower follower, String path) {
        return site.at(pathIn(follower.language(), path));
    }

    private static String pathIn(String language, String path) {
        return language.equals("en") ? path : '/' + language + path;
    }
}

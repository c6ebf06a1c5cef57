package uk.commonthread.engagement.loop.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import uk.commonthread.kit.job.Timer;

/** What is done again and again for followers, on one replica at a time. */
@ApplicationScoped
class FollowerTimers {

    @Produces
    @Singleton
    Timer telling(Occasions occasions) {
        return new Timer("followers-told", Duration.ofSeconds(2), occasions::tell);
    }

    @Produces
    @Singleton
    Timer forgetting(FollowerService followers) {
        return new Timer("followers-forgotten", Duration.ofHours(1), followers::forgetUnconfirmed);
    }
}

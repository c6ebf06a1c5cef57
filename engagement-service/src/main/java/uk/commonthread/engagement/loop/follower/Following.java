package uk.commonthread.engagement.loop.follower;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request to be told, or of a link in a mail.
 *
 * @param state what the person has to do now, if anything
 * @param engagementId what it is about; null where a link says nothing of it any more
 */
@Schema(name = "Following")
record Following(State state, @Nullable UUID engagementId) {
    @Schema(name = "FollowingState")
    enum State {
        /** A mail is on its way, whether the address was known or not. */
        ASKED,
        CONFIRMED,
        /** The link was for something that has ended, or was not confirmed in time. */
        OVER
    }
}

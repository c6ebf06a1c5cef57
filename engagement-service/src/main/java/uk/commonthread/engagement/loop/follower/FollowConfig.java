package uk.commonthread.engagement.loop.follower;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What links in mails are signed with. */
@ConfigMapping(prefix = "common-thread.follow")
interface FollowConfig {

    /** The first signs, all are accepted; links in mails that people have kept work for as long as theirs is among them. */
    @NotEmpty(message = "CT_FOLLOW_SECRETS must have at least one secret")
    List<@Size(min = 32, message = "Each of CT_FOLLOW_SECRETS must have 32 characters or more") String> secrets();
}

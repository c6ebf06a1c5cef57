package uk.commonthread.engagement.survey.response;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What starts are signed with. */
@ConfigMapping(prefix = "common-thread.start")
interface StartConfig {

    /** The first signs, all are accepted: a new one is put in front, and the last is dropped when its starts are over. */
    @NotEmpty(message = "CT_START_SECRETS must have at least one secret")
    List<@Size(min = 32, message = "Each of CT_START_SECRETS must have 32 characters or more") String> secrets();
}

package uk.commonthread.engagement.loop.follower;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param token what the link in the mail carries */
record LinkFollowed(@NotNull @Size(max = 100) String token) {}

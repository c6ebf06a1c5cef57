package uk.commonthread.engagement.engagement.engagement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason why it closes before its time; it is public, and needed only then */
record Closing(
        @Size(max = 1000, message = "The reason must have 1,000 characters or fewer") @Nullable
        String reason) {}

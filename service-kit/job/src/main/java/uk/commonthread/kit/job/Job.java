package uk.commonthread.kit.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that continues after it was asked for.
 *
 * @param kind what is done
 * @param done how much of it is done
 * @param total of how much; null where nobody knows yet
 * @param problem why it failed; null where it has not
 * @param result the file that it made; null until it is done
 */
public record Job(
        UUID id,
        String kind,
        JobState state,
        long done,
        @Nullable Long total,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable JobResult result) {}

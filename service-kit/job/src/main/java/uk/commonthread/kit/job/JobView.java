package uk.commonthread.kit.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Work that goes on after it was asked for.
 *
 * @param kind what is done
 * @param done how much of it is done
 * @param total of how much; null where nobody knows yet
 * @param problem why it failed; null where it has not
 * @param result the file that it made; null until it is done
 */
@Schema(name = "Job")
public record JobView(
        UUID id,
        String kind,
        JobState state,
        long done,
        @Nullable Long total,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Result result) {

    /**
     * A file that waits for its owner.
     *
     * @param bytes how long it is
     * @param until when it is deleted
     */
    @Schema(name = "JobResult")
    public record Result(String name, String type, long bytes, Instant until) {}
}

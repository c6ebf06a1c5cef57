package uk.commonthread.local.part;

import org.jspecify.annotations.Nullable;

/**
 * How one part is, as `./dev status` shows it.
 *
 * @param pid 0 where there is no process
 * @param bytes memory held by the process, 0 where unknown
 * @param upSeconds since the process was started
 * @param doing what a preparation is busy with
 * @param lastError why it last failed, until it is started again and ready
 */
public record PartStatus(
        String name,
        State state,
        int port,
        long pid,
        long bytes,
        long upSeconds,
        @Nullable String doing,
        @Nullable String lastError) {}

package uk.commonthread.kit.job;

import java.time.Instant;

/**
 * A file that a job has made, and that waits for its owner.
 *
 * @param type its media type
 * @param bytes how long it is
 * @param until when it is deleted
 */
public record JobResult(String name, String type, long bytes, Instant until) {}

package uk.commonthread.kit.job;

import java.io.InputStream;

/**
 * What a job has made, to be sent.
 *
 * @param content read from the database as it is sent; never all of it in memory
 */
public record JobFile(String name, String type, long bytes, InputStream content) {}

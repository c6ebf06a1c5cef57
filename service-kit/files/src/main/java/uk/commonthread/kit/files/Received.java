package uk.commonthread.kit.files;

import java.nio.file.Path;

/**
 * A file that has come, and lies in a place of its own until it is stored.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 */
record Received(Path place, FileType type, long size, String sha256) {}

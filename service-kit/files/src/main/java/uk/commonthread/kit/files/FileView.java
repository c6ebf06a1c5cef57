package uk.commonthread.kit.files;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was given.
 *
 * @param name as whoever gave it calls it, with the ending that belongs to its type
 * @param size in bytes
 */
@Schema(name = "File")
public record FileView(UUID id, String name, FileType type, long size, Scan scan) {}

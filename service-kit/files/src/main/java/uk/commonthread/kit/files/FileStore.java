package uk.commonthread.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the bytes lie. */
interface FileStore {

    /** Stores a copy; what is there under the id already is replaced, whole or not at all. */
    void put(UUID id, Path file, FileType type) throws IOException;

    /** The bytes; the caller closes the stream. Fails with an {@link IOException} where there is nothing. */
    InputStream open(UUID id) throws IOException;

    /** Deletes; where there is nothing, there is nothing to do. */
    void delete(UUID id) throws IOException;
}

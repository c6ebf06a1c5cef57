package uk.commonthread.kit.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A folder of this machine, or one that all replicas have mounted. */
final class FolderStore implements FileStore {
    private static final int SPREAD = 2;

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID id, Path file, FileType type) throws IOException {
        var place = placeOf(id);
        var directory = Files.createDirectories(folder.resolve(spread(id)));
        var half = Files.createTempFile(directory, "half-", null);
        try {
            Files.copy(file, half, REPLACE_EXISTING);
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(half, place, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(placeOf(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(placeOf(id));
    }

    private Path placeOf(UUID id) {
        return folder.resolve(spread(id)).resolve(id.toString());
    }

    /** The last letters: the first are the time, and the same for all of a day. */
    private static String spread(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - SPREAD);
    }
}
